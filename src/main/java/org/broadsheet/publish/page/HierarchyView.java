package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.query.Answer;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Outcome;

/** The tree under a unit on any day, or what became of it between two. */
public final class HierarchyView implements View {
  private static final String QUESTION = "hierarchy/descendants-on";

  private final Archive archive;
  private final PageWriter pages;

  public HierarchyView(Archive archive, PageWriter pages) {
    this.archive = archive;
    this.pages = pages;
  }

  @Override
  public Reply page(HttpServletRequest request) {
    Reader reader = Reader.of(request);
    Asked asked = new Asked(request);
    return archive.read(
        () -> {
          Labels labels = archive.labels(reader.language());
          LocalDate on = asked.day("on").orElseGet(archive::lastDay);
          Map<String, Object> model = new LinkedHashMap<>();
          model.put("unit", asked.text("unit"));
          model.put("slider", new Slider(on));
          model.put("to", asked.day("to").map(LocalDate::toString).orElse(""));
          model.put("provinces", archive.provinces(labels));
          answer(asked, on, labels, model);
          return pages.write("hierarchy", model, reader, request);
        });
  }

  private void answer(Asked asked, LocalDate on, Labels labels, Map<String, Object> model) {
    model.put("tree", Tree.EMPTY);
    model.put("message", "");
    model.put("notes", List.of());
    model.put("candidates", List.of());
    if (asked.text("unit").isEmpty()) {
      return;
    }
    Outcome before = ask(asked.text("unit"), on);
    Outcome after = asked.day("to").map(to -> ask(asked.text("unit"), to)).orElse(before);
    if (before instanceof Answer first && after instanceof Answer second) {
      model.put("tree", Tree.of(first, second, labels));
      model.put("notes", first.notes());
    } else {
      Outcome refused = before instanceof Answer ? after : before;
      model.put("message", Refusal.of(refused).sentence());
      model.put("candidates", Refusal.of(refused).candidates(labels));
    }
  }

  private Outcome ask(String unit, LocalDate on) {
    CatalogueQuery query = archive.catalogue().find(QUESTION).orElseThrow();
    return archive.ask(query, Map.of("unit", unit, "on", on.toString()));
  }
}
