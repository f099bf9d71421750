package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.broadsheet.publish.calendar.EventCalendar;
import org.broadsheet.publish.calendar.EventSet;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.query.Resolution;
import org.broadsheet.query.Resolution.Refused;
import org.broadsheet.query.Resolution.Resolved;

/**
 * Events over time, of all the archive, of a unit, of a body or person, or of a kind. Bars are
 * counted by the server, a year, a month or a day each; following one looks closer.
 */
public final class TimelineView implements View {
  private static final int LISTED = 100;
  private static final List<String> COLUMNS = List.of("date", "basis", "type", "event");

  private final Archive archive;
  private final PageWriter pages;

  public TimelineView(Archive archive, PageWriter pages) {
    this.archive = archive;
    this.pages = pages;
  }

  /**
   * What a reader may choose events by.
   *
   * @param parameter of the page
   * @param question of the catalogue, which decides what a name means
   * @param named the parameter of that question
   */
  private record Choice(
      String parameter, String question, String named, Function<Node, EventSet> events) {}

  private record Period(LocalDate from, LocalDate to) {
    /** As parameters of questions. */
    Map<String, String> days() {
      return Map.of("from", from.toString(), "to", to.toString());
    }

    static Period of(String bucket) {
      return switch (bucket.length()) {
        case 4 ->
            new Period(LocalDate.parse(bucket + "-01-01"), LocalDate.parse(bucket + "-12-31"));
        case 7 ->
            new Period(LocalDate.parse(bucket + "-01"), YearMonth.parse(bucket).atEndOfMonth());
        default -> new Period(LocalDate.parse(bucket), LocalDate.parse(bucket));
      };
    }
  }

  @Override
  public Reply page(HttpServletRequest request) {
    Reader reader = Reader.of(request);
    Asked asked = new Asked(request);
    return archive.read(
        () -> {
          Labels labels = archive.labels(reader.language());
          EventCalendar calendar = archive.calendar();
          Period period =
              new Period(
                  asked.day("from").or(calendar::firstDay).orElseGet(archive::lastDay),
                  asked.day("to").or(calendar::lastDay).orElseGet(archive::lastDay));
          Map<String, Object> model = new LinkedHashMap<>();
          model.put("unit", asked.text("unit"));
          model.put("actor", asked.text("actor"));
          model.put("type", asked.text("type"));
          model.put("from", period.from().toString());
          model.put("to", period.to().toString());
          model.put("types", Rows.of(List.of("type"), archive.rows("event-types"), 100, labels));
          EventSet events = chosen(asked, period, labels, model);
          model.put("total", events.size());
          model.put(
              "histogram",
              Histogram.of(
                  events.countedBy(Periods.characters(period.from(), period.to())),
                  bucket -> closer(asked, bucket)));
          model.put("events", Rows.of(COLUMNS, archive.first(events, LISTED), LISTED, labels));
          return pages.write("timeline", model, reader, request);
        });
  }

  /** The events asked for, none when it is not clear which. */
  private EventSet chosen(Asked asked, Period period, Labels labels, Map<String, Object> model) {
    EventSet chosen = archive.calendar().between(period.from(), period.to());
    Refusal refusal = Refusal.NONE;
    for (Choice choice :
        List.of(
            new Choice("unit", "timeline/events-in-unit", "unit", archive::within),
            new Choice("actor", "timeline/first-last-mention", "entity", archive.calendar()::by),
            new Choice("type", "timeline/events-of-type", "type", archive.calendar()::ofType))) {
      String value = asked.text(choice.parameter());
      if (!value.isEmpty()) {
        Resolution meant = archive.resolve(choice.question(), choice.named(), value, period.days());
        refusal = meant instanceof Refused refused ? Refusal.of(refused.reason()) : refusal;
        chosen =
            chosen.and(
                meant instanceof Resolved resolved
                    ? choice.events().apply(resolved.term())
                    : archive.calendar().none());
      }
    }
    model.put("message", refusal.sentence());
    model.put("candidates", refusal.candidates(labels));
    return chosen;
  }

  private static String closer(Asked asked, String bucket) {
    Period period = Period.of(bucket);
    return "/timeline?unit=%s&actor=%s&type=%s&from=%s&to=%s"
        .formatted(
            encoded(asked.text("unit")),
            encoded(asked.text("actor")),
            encoded(asked.text("type")),
            period.from(),
            period.to());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
