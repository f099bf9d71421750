package org.broadsheet.extract.english.check;

import java.math.BigDecimal;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.figure.WrittenNumber;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.quantity.SpokenNumber;

/**
 * The count of a list that a translation turns into that of the members left unnamed: 甲、乙等六家 is "A,
 * B and four others" as well as "six, among them A and B".
 */
final class RestOfList {
  private static final String OTHER = " other";

  private RestOfList() {}

  /** Whether the English number is what the Chinese one leaves beside the members named. */
  static boolean says(Bead bead, SpokenNumber total, WrittenNumber rest) {
    if (!bead.english().text().startsWith(OTHER, rest.end())
        || bead.chinese().text().indexOf('等') < 0) {
      return false;
    }
    Search list = EnumerationCheck.COUNTED.in(bead.chinese().text());
    while (list.find()) {
      if (list.start("number") == total.begin()) {
        BigDecimal named = BigDecimal.valueOf(EnumerationCheck.named(list));
        return total.low().subtract(named).compareTo(rest.low()) == 0;
      }
    }
    return false;
  }
}
