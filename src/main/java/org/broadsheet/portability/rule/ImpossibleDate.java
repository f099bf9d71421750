package org.broadsheet.portability.rule;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.XSD;
import org.broadsheet.portability.LiteralRule;

/** No store looks whether a day exists. */
final class ImpossibleDate implements LiteralRule {
  private static final Pattern PLAIN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public String id() {
    return "impossible-date";
  }

  @Override
  public String mend() {
    return "correct the source";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    return datatype.equals(XSD.date.getURI())
            && PLAIN.matcher(lexical).matches()
            && !exists(number(lexical, 0, 4), number(lexical, 5, 7), number(lexical, 8, 10))
        ? Optional.of("date \"" + lexical + "\"")
        : Optional.empty();
  }

  private static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static int number(String text, int begin, int end) {
    return Integer.parseInt(text, begin, end, 10);
  }
}
