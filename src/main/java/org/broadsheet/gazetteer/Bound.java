package org.broadsheet.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One end of a valid time: some day from {@code earliest} to {@code latest}, both inclusive, {@code
 * null} where nothing is known on that side.
 *
 * <ul>
 *   <li>known to the day: both equal;
 *   <li>known to the month or year: its first and last day;
 *   <li>a begin only known through an attestation: {@code earliest} null, {@code latest} the day
 *       attested; an end likewise with {@code latest} null;
 *   <li>unknown or not yet: both null.
 * </ul>
 */
public record Bound(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
  /** Nothing known: for an end, also "still standing". */
  public static final Bound OPEN = new Bound(null, null);

  public Bound {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("bound ends before it begins: " + earliest + "/" + latest);
    }
  }

  public static Bound on(LocalDate day) {
    return new Bound(day, day);
  }
}
