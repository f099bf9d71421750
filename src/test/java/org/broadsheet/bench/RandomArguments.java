package org.broadsheet.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.mapping.Base;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Parameter;

/**
 * Values for the parameters of a question, the same in every run: units of province, prefecture and
 * county level in turn, days of 1949-2003, a year from the first day to the last. What is not drawn
 * is the header's example.
 */
final class RandomArguments {
  private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
  private static final int DAYS = 54 * 365;
  private static final List<Level> LEVELS = List.of(Level.PROVINCE, Level.PREFECTURE, Level.COUNTY);
  private static final List<String> EVENT_TYPES =
      List.of("SendDown", "Increase", "Regulation", "Construction", "Campaign");

  private final Random random = new Random(1949);
  private final List<List<Unit>> units =
      LEVELS.stream()
          .map(
              level ->
                  Gazetteer.bundled().units().stream()
                      .filter(unit -> unit.level() == level)
                      .toList())
          .toList();

  /** The values of a round; with all parameters that may be left out, or with none of them. */
  Map<String, String> of(CatalogueQuery query, int round, boolean whole) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.header().parameters()) {
      if (!parameter.optional() || whole) {
        values.put(parameter.name(), value(parameter, round, day));
      }
    }
    return values;
  }

  private String value(Parameter parameter, int round, LocalDate day) {
    return switch (parameter.type()) {
      case UNIT, ENTITY -> place(round);
      case DATE -> (parameter.name().equals("to") ? day.plusYears(1) : day).toString();
      case EVENT_TYPE -> EVENT_TYPES.get(random.nextInt(EVENT_TYPES.size()));
      case PERSON, IRI, FRACTION, TEXT -> parameter.example();
    };
  }

  private String place(int round) {
    List<Unit> drawn = units.get(round % units.size());
    Unit unit = drawn.get(random.nextInt(drawn.size()));
    return Base.DEFAULT.place(unit.id().value()).value();
  }
}
