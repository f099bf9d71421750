package org.broadsheet.evaluate;

import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;

/** Compares what was found in an article with its gold file, for one kind of facts or several. */
interface Judge {
  Stream<Judgement> judge(Gold gold, Annotations found);
}
