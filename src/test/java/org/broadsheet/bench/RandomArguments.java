package org.broadsheet.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Parameter;

/**
 * Values for the parameters of a question, drawn from what a store holds and the same in every run:
 * units of province, prefecture and county level in turn, days of issues, a year from the first day
 * to the last, kinds of events and measures the more often the more there are of them.
 */
final class RandomArguments {
  private static final List<String> LEVELS =
      List.of("ProvinceLevel", "PrefectureLevel", "CountyLevel");

  private final Random random = new Random(1949);
  private final StoredTerms terms;

  RandomArguments(StoredTerms terms) {
    this.terms = terms;
  }

  /** The values of a round; with all parameters that may be left out, or with none of them. */
  Map<String, String> of(CatalogueQuery query, int round, boolean whole) {
    LocalDate day = LocalDate.parse(drawn(terms.days()));
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
      case UNIT -> unit(round);
      case ENTITY -> entity(round);
      case DATE -> (parameter.name().equals("to") ? day.plusYears(1) : day).toString();
      case EVENT_TYPE -> drawn(terms.eventTypes());
      case PERSON -> drawn(terms.people());
      case IRI -> drawn(parameter.name().equals("article") ? terms.articles() : terms.facts());
      case FRACTION -> "0." + random.nextInt(3, 10);
      case TEXT -> drawn(parameter.name().equals("name") ? terms.names() : terms.measures());
    };
  }

  private String unit(int round) {
    return drawn(terms.units(LEVELS.get(round % LEVELS.size())));
  }

  private String entity(int round) {
    return switch (round % 3) {
      case 0 -> unit(round / 3);
      case 1 -> drawn(terms.organizations());
      default -> drawn(terms.people());
    };
  }

  private String drawn(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
