package org.broadsheet.extract.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the lunar calendar on the civil one. */
final class LunarDays {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private LunarDays() {}

  /** The civil day of a lunar one; {@code year} is the civil year in which the lunar one begins. */
  static LocalDate day(int year, int month, int day) {
    ChineseCalendar calendar = new ChineseCalendar();
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(CHINA).toLocalDate();
  }
}
