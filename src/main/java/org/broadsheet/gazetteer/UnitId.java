package org.broadsheet.gazetteer;

import java.util.regex.Pattern;

/**
 * Identity of a unit in the gazetteer and one IRI path segment: pinyin with the type, {@code
 * boxing-xian}; provinces bare, {@code shandong}; homonyms carry what tells them apart.
 */
public record UnitId(String value) implements Comparable<UnitId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public UnitId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not a unit id: " + value);
    }
  }

  /** Whether {@code value} has the form of an id. */
  public static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
