package org.broadsheet.extract.english.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Finds organisations in an English text that has no Chinese beside it, by the words they end in.
 */
public final class EnglishOrganisations {
  private static final String NAME_WORD = "(?:[A-Z][\\p{L}-]*(?:['’]s?)?)";
  private static final Expression ORGANISATION =
      Expression.compile(
          "(?:"
              + NAME_WORD
              + "\\s){0,6}(?:"
              + OrganisationName.englishTerms().stream()
                  .filter(term -> term.indexOf(' ') > 0 && Character.isUpperCase(term.charAt(0)))
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\b(?:\\sof\\s(?:the\\s)?"
              + NAME_WORD
              + "(?:\\s"
              + NAME_WORD
              + "){0,4})?");

  private EnglishOrganisations() {}

  /** Where an organisation is named; UTF-16 indexes. */
  public record FoundOrganisation(int begin, int end, String name) {}

  public static List<FoundOrganisation> in(String text) {
    List<FoundOrganisation> found = new ArrayList<>();
    Search matcher = ORGANISATION.in(text);
    while (matcher.find()) {
      int begin = matcher.start() + (matcher.group().startsWith("The ") ? 4 : 0);
      found.add(new FoundOrganisation(begin, matcher.end(), text.substring(begin, matcher.end())));
    }
    return found;
  }
}
