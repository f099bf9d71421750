package org.broadsheet.extract.english.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.extract.english.name.PlaceTypes.Found;
import org.broadsheet.extract.lexicon.Table;

/**
 * What stands after the name of a street, a station, a mill or a co-operative, {@code sites.tsv}:
 * such names are no places of the gazetteer, but are read as names of places are.
 */
public final class SiteWords {
  private record Site(String suffix, List<String> english) {}

  private static final List<Site> SITES =
      Table.rows(SiteWords.class, "sites.tsv").stream()
          .map(row -> new Site(row.get("suffix"), Table.list(row.get("english"))))
          .toList();

  private static final Pattern AFTER =
      Pattern.compile(
          "\\s("
              + SITES.stream()
                  .flatMap(site -> site.english().stream())
                  .distinct()
                  .sorted((left, right) -> right.length() - left.length())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\b");

  private SiteWords() {}

  /** The word for a site right after an index, with a capital. */
  public static Optional<Found> after(String text, int index) {
    Matcher found = AFTER.matcher(text).region(index, text.length());
    return found.lookingAt()
        ? Optional.of(new Found(found.group(1), found.end()))
        : Optional.empty();
  }

  /** Whether a suffix that the word renders stands at an index of a Chinese text. */
  public static boolean follows(String chinese, int index, String words) {
    return SITES.stream()
        .anyMatch(
            site -> site.english().contains(words) && chinese.startsWith(site.suffix(), index));
  }
}
