package org.broadsheet.gazetteer;

import java.util.Map;
import java.util.Optional;

/** The names a unit is called by without its type: 博兴 for 博兴县, 临夏 for 临夏回族自治州. */
public final class ShortNames {
  private ShortNames() {}

  /**
   * The stem of a full name, or nothing where it would be a single character (单县, 郊区) or the name
   * has no stem of its own (蒙古族自治州).
   */
  public static Optional<String> of(UnitType type, String chinese) {
    String stem = stem(type, chinese);
    return stem.length() < 2 || stem.equals(chinese) ? Optional.empty() : Optional.of(stem);
  }

  /** The name less its type suffix and, of autonomous units, the peoples it is named after. */
  public static String stem(UnitType type, String chinese) {
    String suffix = suffix(type, chinese);
    String stem = chinese.substring(0, chinese.length() - suffix.length());
    if (!suffix.startsWith("自治") || chinese.startsWith("内蒙古")) {
      return stem;
    }
    Optional<Map.Entry<String, String>> people = EthnicNames.endOf(stem);
    while (people.isPresent() && stem.length() > people.get().getKey().length() + 1) {
      stem = stem.substring(0, stem.length() - people.get().getKey().length());
      people = EthnicNames.endOf(stem);
    }
    return stem;
  }

  private static String suffix(UnitType type, String chinese) {
    for (String special :
        new String[] {"联合自治县", "特别行政区", "大行政区", "行政区", "行署区", "专区", "地区", "工农区", "办事处"}) {
      if (chinese.endsWith(special)) {
        return special;
      }
    }
    for (String autonomous : new String[] {"自治区", "自治州", "自治县", "自治旗"}) {
      if (chinese.endsWith(autonomous)) {
        return autonomous;
      }
    }
    return chinese.endsWith(type.suffix()) ? type.suffix() : "";
  }
}
