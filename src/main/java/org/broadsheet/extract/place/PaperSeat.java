package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * What the newspaper means by words for itself: 本市 is the town it is printed in, 边区 without a name
 * the base area whose organ it is.
 */
final class PaperSeat {
  private static final List<CSVRecord> WORDS = Table.rows(PaperSeat.class, "paper-seat.tsv");

  private PaperSeat() {}

  static void scan(Passage passage, Spans spans) {
    for (CSVRecord row : WORDS) {
      if (inForce(row, passage.date())) {
        Matcher word = Pattern.compile(row.get("word")).matcher(passage.text());
        while (word.find()) {
          spans.putIfFree(new NameSpan(word.start(), word.end(), row.get("place"), Form.KNOWN));
        }
      }
    }
  }

  private static boolean inForce(CSVRecord row, LocalDate day) {
    return !day.isBefore(LocalDate.parse(row.get("from")))
        && !day.isAfter(LocalDate.parse(row.get("until")));
  }
}
