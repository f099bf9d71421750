package org.broadsheet.extract.english.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.person.PersonRecogniser;

/** Where the surname of a Chinese name ends. */
public final class Surnames {
  private static final Set<String> OF_TWO =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "令狐", "宇文", "长孙", "慕容", "鲜于", "夏侯",
          "端木", "西门", "南宫", "百里", "呼延", "澹台", "公羊", "赫连", "申屠", "轩辕");

  private static final Set<String> KNOWN =
      Set.copyOf(Table.words(PersonRecogniser.class, "surnames.txt"));

  private static final Map<String, List<String>> READINGS =
      Table.rows(Surnames.class, "surname-readings.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("surname"), row -> Table.list(row.get("readings"))));

  private Surnames() {}

  /**
   * How the surname that a name begins with is read, the usual way first; empty where it is read as
   * its character is elsewhere.
   */
  public static List<String> readings(String name) {
    return READINGS.getOrDefault(name.substring(0, 1), List.of());
  }

  /** Whether a known surname of one or two characters stands at an index. */
  public static boolean begins(String text, int index) {
    return KNOWN.contains(text.substring(index, index + 1))
        || (index + 2 <= text.length() && KNOWN.contains(text.substring(index, index + 2)));
  }

  /** Characters of the surname; 0 for a name that is not made as Chinese names are. */
  public static int length(String name) {
    if (name.length() < 2
        || name.length() > 4
        || !name.codePoints().allMatch(Character::isIdeographic)) {
      return 0;
    }
    return name.length() > 2 && OF_TWO.contains(name.substring(0, 2))
        ? 2
        : name.length() < 4 ? 1 : 0;
  }
}
