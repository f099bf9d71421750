package org.broadsheet.extract.event;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what was done from what is planned and what is denied, by the words before the trigger. */
final class EventStatus {
  /** Whether an event happened. */
  enum Status {
    HAPPENED(null),
    PLANNED("planned"),
    NEGATED("negated");

    private final @Nullable String word;

    Status(@Nullable String word) {
      this.word = word;
    }

    /** As written to annotations, {@code null} for what happened. */
    @Nullable String word() {
      return word;
    }
  }

  private static final Pattern NEGATION =
      Pattern.compile("(?:没有|未能|从未|并未|尚未|未|并非|拒不|不(?!断|仅|但|少|久|同|得不|怕|顾|满|约))[^，、]{0,6}$");
  private static final Pattern INTENTION =
      Pattern.compile(
          "(?:(?<![即麻主大上中少小名])将(?![军领士官近要到约])|即将|计划|准备|拟|预定|定于|打算|争取|力争|为了|以便|迎接|决心|必须|应当|应该|需要|要求|要(?![求是点]))[^。；]{0,24}$");
  private static final Pattern DONE = Pattern.compile("^(?:[到出起成])?了|^过");

  private EventStatus() {}

  static Status of(Candidate event) {
    String clause = event.before();
    if (NEGATION.matcher(clause).find()) {
      return Status.NEGATED;
    }
    boolean done = DONE.matcher(event.after()).find();
    return !done && INTENTION.matcher(clause).find() ? Status.PLANNED : Status.HAPPENED;
  }
}
