package org.broadsheet.sink.csv;

import java.util.List;
import org.broadsheet.rdf.Iri;

/**
 * A column of a table.
 *
 * @param path properties from the row's subject to the value
 * @param language of the values taken, empty for all
 * @param datatype of CSV on the Web
 */
record Column(
    String name,
    List<Iri> path,
    String language,
    String datatype,
    String titleEnglish,
    String titleChinese) {
  Column {
    path = List.copyOf(path);
  }
}
