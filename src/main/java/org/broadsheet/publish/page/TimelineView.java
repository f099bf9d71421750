package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.query.Answer;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Outcome;

/**
 * Events over time, of all the archive, of a unit or of a kind. Bars are counted by the server, a
 * year, a month or a day each; following one looks closer.
 */
public final class TimelineView implements View {
  private static final int LISTED = 100;
  private static final int MONTHS_AS_MONTHS = 60;
  private static final int DAYS_AS_DAYS = 92;
  private static final List<String> COLUMNS = List.of("date", "basis", "type", "event");

  private final Archive archive;
  private final PageWriter pages;

  public TimelineView(Archive archive, PageWriter pages) {
    this.archive = archive;
    this.pages = pages;
  }

  private record Period(LocalDate from, LocalDate to) {
    /** Characters of a date that name a bar: of the year, the month or the day. */
    int characters() {
      if (ChronoUnit.DAYS.between(from, to) <= DAYS_AS_DAYS) {
        return "yyyy-mm-dd".length();
      }
      return ChronoUnit.MONTHS.between(from, to) <= MONTHS_AS_MONTHS
          ? "yyyy-mm".length()
          : "yyyy".length();
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
          Period period =
              new Period(
                  asked
                      .day("from")
                      .or(() -> archive.day("event-span", "first"))
                      .orElseGet(archive::lastDay),
                  asked
                      .day("to")
                      .or(() -> archive.day("event-span", "last"))
                      .orElseGet(archive::lastDay));
          Map<String, Object> model = new LinkedHashMap<>();
          model.put("unit", asked.text("unit"));
          model.put("type", asked.text("type"));
          model.put("from", period.from().toString());
          model.put("to", period.to().toString());
          model.put(
              "types",
              Rows.of(List.of("type"), archive.rows("event-types", Map.of()), 100, labels));
          model.put("message", "");
          model.put("candidates", List.of());
          events(asked, period, labels, model);
          return pages.write("timeline", model, reader, request);
        });
  }

  private void events(Asked asked, Period period, Labels labels, Map<String, Object> model) {
    String unit = asked.text("unit");
    String type = asked.text("type");
    List<Binding> buckets;
    List<Binding> events;
    if (unit.isEmpty() && type.isEmpty()) {
      Map<String, Node> days =
          Map.of("from", Archive.date(period.from()), "to", Archive.date(period.to()));
      Map<String, Node> cut = new LinkedHashMap<>(days);
      cut.put("characters", Archive.number(period.characters()));
      buckets = archive.rows("timeline-buckets", cut);
      events = archive.rows("timeline-events", days);
    } else {
      Outcome outcome = ask(unit, type, period);
      Refusal refusal = Refusal.of(outcome);
      model.put("message", refusal.sentence());
      model.put("candidates", refusal.candidates(labels));
      events =
          outcome instanceof Answer answer
              ? distinct(answer.rows(), unit.isEmpty() ? "" : type)
              : List.of();
      buckets = buckets(events, period.characters());
    }
    int total = buckets.stream().mapToInt(row -> Integer.parseInt(Answer.text(row, "count"))).sum();
    model.put("total", total);
    model.put("histogram", Histogram.of(buckets, "bucket", bucket -> closer(asked, bucket)));
    model.put("events", Rows.of(COLUMNS, events, LISTED, labels));
  }

  private Outcome ask(String unit, String type, Period period) {
    String name = unit.isEmpty() ? "timeline/events-of-type" : "timeline/events-in-unit";
    CatalogueQuery query = archive.catalogue().find(name).orElseThrow();
    Map<String, String> arguments =
        unit.isEmpty()
            ? Map.of("type", type, "from", period.from().toString(), "to", period.to().toString())
            : Map.of("unit", unit, "from", period.from().toString(), "to", period.to().toString());
    return archive.ask(query, arguments);
  }

  /** One row an event; the catalogue has one a figure. */
  private static List<Binding> distinct(List<Binding> rows, String type) {
    Map<Node, Binding> events = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> type.isEmpty() || Answer.text(row, "type").equals(type))
        .forEach(row -> events.putIfAbsent(Answer.term(row, "event").orElseThrow(), row));
    return List.copyOf(events.values());
  }

  private static List<Binding> buckets(List<Binding> events, int characters) {
    Map<String, Long> counts =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    row -> Answer.text(row, "date").substring(0, characters),
                    TreeMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            bucket ->
                BindingFactory.binding(
                    Var.alloc("bucket"),
                    Archive.words(bucket.getKey()),
                    Var.alloc("count"),
                    Archive.number(Math.toIntExact(bucket.getValue()))))
        .toList();
  }

  private static String closer(Asked asked, String bucket) {
    Period period = Period.of(bucket);
    return "/timeline?unit=%s&type=%s&from=%s&to=%s"
        .formatted(
            encoded(asked.text("unit")), encoded(asked.text("type")), period.from(), period.to());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
