package org.broadsheet.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.pipeline.Highlights;
import org.broadsheet.query.Answer;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.OutputFormat;
import org.broadsheet.query.QueryRun;
import org.broadsheet.store.Store;

/** After a run: one timeline, one hierarchy, and what to try next. */
final class FirstAnswers {
  private static final int ROWS = 40;

  private final Catalogue catalogue = Catalogue.bundled();
  private final QueryRun queries;
  private final Gazetteer gazetteer;
  private final Messages messages;

  FirstAnswers(Store store, Gazetteer gazetteer, Messages messages) {
    this.queries = new QueryRun(store.dataset());
    this.gazetteer = gazetteer;
    this.messages = messages;
  }

  /** The timeline of the province that is told most of, the tree of the next. */
  void show(Highlights highlights) throws IOException {
    List<UnitId> provinces = highlights.provinces();
    if (provinces.isEmpty()) {
      messages.info("no event names a province; `broadsheet query --list` shows what can be asked");
      return;
    }
    LocalDate last = highlights.last().orElseThrow();
    LocalDate from = highlights.first().orElseThrow().withDayOfYear(1);
    UnitId told = provinces.get(0);
    UnitId next = provinces.get(provinces.size() > 1 ? 1 : 0);
    ask("timeline/events-in-unit", parameters(told, "from", from, "to", last));
    ask("hierarchy/descendants-on", parameters(next, "on", last));
    messages
        .out()
        .printf(
            "%nNext:%n  %s%n  %s%n  %s%n",
            command("hierarchy/ancestors-on", parameters(next, "on", last)),
            command("evidence/mistranslations", Map.of()),
            "./broadsheet query --list");
    messages.out().flush();
  }

  private Map<String, String> parameters(UnitId unit, String name, LocalDate day) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("unit", gazetteer.unit(unit).orElseThrow().chinese());
    parameters.put(name, day.toString());
    return parameters;
  }

  private Map<String, String> parameters(
      UnitId unit, String name, LocalDate day, String other, LocalDate otherDay) {
    Map<String, String> parameters = parameters(unit, name, day);
    parameters.put(other, otherDay.toString());
    return parameters;
  }

  private void ask(String name, Map<String, String> parameters) throws IOException {
    Answer answer = (Answer) queries.ask(catalogue.find(name).orElseThrow(), parameters);
    int more = answer.rows().size() - ROWS;
    messages.out().printf("%n$ %s%n", command(name, parameters));
    OutputFormat.TABLE.rendering().write(answer.first(ROWS), messages.stream());
    if (more > 0) {
      messages.out().printf("… %,d more rows%n", more);
    }
  }

  private static String command(String name, Map<String, String> parameters) {
    StringBuilder command = new StringBuilder("./broadsheet query " + name);
    parameters.forEach(
        (key, value) -> command.append(" --param ").append(key).append('=').append(value));
    return command.toString();
  }
}
