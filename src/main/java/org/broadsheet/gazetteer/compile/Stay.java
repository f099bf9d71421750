package org.broadsheet.gazetteer.compile;

import java.util.List;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;

/**
 * A unit's time under a parent, by the parent's name.
 *
 * @param province the province its sources speak of
 * @param beginStated whether a source tells of the begin as a change
 * @param endStated whether a source tells of the end as a change
 */
record Stay(
    String parent,
    String province,
    Bound begin,
    Bound end,
    boolean beginStated,
    boolean endStated,
    Precision precision,
    List<String> sources) {
  Stay {
    sources = List.copyOf(sources);
  }
}
