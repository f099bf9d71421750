package org.broadsheet.gazetteer.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Where decisions tell more than the tables of codes: a city listed a year late, a prefecture under
 * an autonomous prefecture, which the codes cannot show.
 */
final class Listings {
  private final Map<String, CSVRecord> corrections;

  private Listings(List<CSVRecord> corrections) {
    this.corrections =
        corrections.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
  }

  /** {@code facts/listings.tsv}: a code, the year it was so given, and its upper unit. */
  static Listings bundled() {
    return new Listings(Tables.read("listings.tsv"));
  }

  /** The rows of all years, corrected. */
  List<CodeRow> corrected(List<CodeRow> rows) {
    return rows.stream().map(this::corrected).toList();
  }

  private CodeRow corrected(CodeRow row) {
    CSVRecord own = corrections.get(row.code());
    CodeRow upper = own == null ? row : row.under(own.get("parent_code"), own.get("parent_name"));
    CodeRow begun = own == null ? upper : upper.begun(Integer.parseInt(own.get("from_year")));
    return row.successors().stream()
        .filter(next -> next.year() == row.until())
        .flatMap(next -> Stream.ofNullable(corrections.get(next.code())))
        .findFirst()
        .map(correction -> begun.ended(Integer.parseInt(correction.get("from_year"))))
        .orElse(begun);
  }
}
