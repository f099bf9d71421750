package org.broadsheet.extract.english.figure;

import java.time.LocalDate;

/**
 * A date or interval in an English text.
 *
 * @param begin UTF-16 index
 * @param end UTF-16 index, exclusive
 * @param precision {@code day}, {@code month} or {@code year}
 */
public record EnglishDate(int begin, int end, LocalDate from, LocalDate to, String precision) {
  /** Whether a number belongs to the date. */
  public boolean overlaps(EnglishNumber number) {
    return number.begin() < end && begin < number.end();
  }
}
