package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The 24 solar terms: the days on which the sun's apparent longitude passes a multiple of 15
 * degrees, in China's time (UTC+8).
 *
 * <p>Longitude by J. Meeus, Astronomical Algorithms (2nd ed.), chapter 25, lower accuracy: 0.01
 * degree, a quarter of an hour.
 */
final class SolarTerms {
  /** From the term at 285 degrees, the first in a civil year. */
  private static final List<String> NAMES =
      List.of(
          "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋",
          "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至");

  private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);
  private static final double DAYS_A_CENTURY = 36525;
  private static final int CHINA = 8;

  private SolarTerms() {}

  static List<String> names() {
    return NAMES;
  }

  /** The day of a term in a civil year. */
  static LocalDate day(String name, int year) {
    int index = NAMES.indexOf(name);
    double wanted = (285 + 15 * index) % 360;
    LocalDateTime moment =
        LocalDateTime.of(year, 1, 6, 0, 0).plusHours(Math.round(index * 365.2422));
    for (int step = 0; step < 5; step++) {
      double ahead = Math.IEEEremainder(wanted - longitude(moment), 360);
      moment = moment.plusMinutes(Math.round(ahead / 360 * 365.2422 * 24 * 60));
    }
    return moment.atOffset(ZoneOffset.UTC).plusHours(CHINA).toLocalDate();
  }

  private static double longitude(LocalDateTime moment) {
    double t = ChronoUnit.MINUTES.between(J2000, moment) / (24.0 * 60) / DAYS_A_CENTURY;
    double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    double anomaly = Math.toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
    double centre =
        (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly)
            + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
            + 0.000289 * Math.sin(3 * anomaly);
    double node = Math.toRadians(125.04 - 1934.136 * t);
    return mean + centre - 0.00569 - 0.00478 * Math.sin(node);
  }
}
