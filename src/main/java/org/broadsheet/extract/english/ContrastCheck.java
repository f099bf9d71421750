package org.broadsheet.extract.english;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Table;

/**
 * Words that exclude each other, {@code contrasts.tsv}: the levels of a committee, the ranks of an
 * office, measures, arriving and leaving. A family is a set of such words. A translation is wrong
 * where it has no word for the member that the Chinese names, and one for a member that the Chinese
 * does not name.
 */
final class ContrastCheck {
  /**
   * One member of a family.
   *
   * @param chinese how the original names it; matches nothing where the member is only a literal
   *     rendering of others
   * @param implied what in the original may be rendered by the word of this member as well
   * @param accepted any English that may render it
   * @param says English that says this member and no other
   */
  private record Member(
      Pattern chinese, Pattern implied, Pattern accepted, Pattern says, String correct) {}

  private static final List<List<Member>> FAMILIES = families();

  private ContrastCheck() {}

  static Stream<Issue> check(Bead bead) {
    return FAMILIES.stream().flatMap(family -> check(bead, family).stream());
  }

  private static Optional<Issue> check(Bead bead, List<Member> family) {
    return family.stream().flatMap(meant -> check(bead, family, meant).stream()).findFirst();
  }

  private static Optional<Issue> check(Bead bead, List<Member> family, Member meant) {
    Matcher original = meant.chinese().matcher(bead.chinese().text());
    if (!original.find() || meant.accepted().matcher(bead.english().text()).find()) {
      return Optional.empty();
    }
    return family.stream()
        .filter(other -> !other.equals(meant))
        .filter(other -> !other.implied().matcher(bead.chinese().text()).find())
        .map(other -> other.says().matcher(bead.english().text()))
        .filter(Matcher::find)
        .findFirst()
        .map(
            wrong ->
                new Issue(
                    bead.english().part(wrong.start(), wrong.end()),
                    Optional.of(bead.chinese().part(original.start(), original.end())),
                    "english.contrast",
                    meant.correct(),
                    0.75));
  }

  private static List<List<Member>> families() {
    Map<String, List<Member>> families =
        Table.rows(ContrastCheck.class, "contrasts.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("family"),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        row ->
                            new Member(
                                pattern(row.get("chinese")),
                                pattern(row.get("implied")),
                                pattern(row.get("accepted")),
                                pattern(row.get("says")),
                                row.get("correct")),
                        Collectors.toList())));
    return List.copyOf(families.values());
  }

  /** A pattern; an empty cell matches nothing. */
  private static Pattern pattern(String cell) {
    return Pattern.compile(cell.isEmpty() ? "(?!)" : cell);
  }
}
