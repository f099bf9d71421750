package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * What the newspaper means by words for itself: 本市 is the town it is printed in, 边区 without a name
 * the base area whose organ it is.
 */
final class PaperSeat {
  /** What words mean from one day until another. */
  private record Meaning(Expression word, String place, LocalDate from, LocalDate until) {
    static Meaning of(CSVRecord row) {
      return new Meaning(
          Expression.compile(row.get("word")),
          row.get("place"),
          LocalDate.parse(row.get("from")),
          LocalDate.parse(row.get("until")));
    }

    boolean isInForce(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  private static final List<Meaning> MEANINGS =
      Table.rows(PaperSeat.class, "paper-seat.tsv").stream().map(Meaning::of).toList();

  private PaperSeat() {}

  static void scan(Passage passage, Spans spans) {
    for (Meaning meaning : MEANINGS) {
      if (meaning.isInForce(passage.date())) {
        Search word = meaning.word().in(passage.text());
        while (word.find()) {
          spans.putIfFree(new NameSpan(word.start(), word.end(), meaning.place(), Form.KNOWN));
        }
      }
    }
  }
}
