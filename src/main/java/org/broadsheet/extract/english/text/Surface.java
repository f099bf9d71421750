package org.broadsheet.extract.english.text;

import org.jspecify.annotations.Nullable;

/**
 * Where and how well an English text renders a Chinese name.
 *
 * @param begin UTF-16 index into the text
 * @param end UTF-16 index, exclusive
 * @param rule how it was found
 * @param confidence that it renders this name
 * @param fault what does not fit the Chinese, {@code null} where it fits
 */
public record Surface(int begin, int end, String rule, double confidence, @Nullable Fault fault) {
  /**
   * Why a rendering is wrong.
   *
   * @param rule name of the check
   * @param correct the right English, {@code null} where only the fault is certain
   */
  public record Fault(String rule, @Nullable String correct) {}

  public boolean overlaps(Surface other) {
    return begin < other.end && other.begin < end;
  }
}
