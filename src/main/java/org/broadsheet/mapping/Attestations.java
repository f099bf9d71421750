package org.broadsheet.mapping;

import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Parent;

/** Which part-ofs an article itself states. */
final class Attestations {
  private Attestations() {}

  /**
   * The parents that the article attests for a place: all but those that only the gazetteer gives,
   * which name no mention as evidence and tie two units that the gazetteer knows. A place that lies
   * in a parent only in part is not part of it.
   */
  static Stream<Parent> attested(AnnotationIndex index, Entity place) {
    return EntityIris.wholeParents(place)
        .filter(
            parent ->
                !parent.evidence().isEmpty()
                    || place.gazetteer() == null
                    || index.entity(parent.parent()).gazetteer() == null);
  }
}
