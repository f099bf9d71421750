package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.publish.hierarchy.Hierarchy;
import org.broadsheet.publish.hierarchy.Placement;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.query.Resolution;
import org.broadsheet.query.Resolution.Refused;
import org.broadsheet.query.Resolution.Resolved;

/** The tree under a unit on any day, or what became of it between two. */
public final class HierarchyView implements View {
  /** Which unit a name means here is decided as for this question. */
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
    Optional<LocalDate> to = asked.day("to");
    Resolution first = resolve(asked.text("unit"), on);
    Resolution second = to.map(day -> resolve(asked.text("unit"), day)).orElse(first);
    if (first instanceof Resolved before && second instanceof Resolved after) {
      Hierarchy hierarchy = archive.hierarchy();
      List<Placement> units = hierarchy.within(before.term(), on);
      model.put(
          "tree",
          to.map(day -> Tree.of(units, hierarchy.within(after.term(), day), labels))
              .orElseGet(() -> Tree.of(units, labels)));
      model.put("notes", notes(before, units, on));
    } else {
      Refusal refusal =
          Refusal.of(((Refused) (first instanceof Refused ? first : second)).reason());
      model.put("message", refusal.sentence());
      model.put("candidates", refusal.candidates(labels));
    }
  }

  /** What to know of the unit, and why nothing stood within it on the first day. */
  private List<String> notes(Resolved unit, List<Placement> units, LocalDate on) {
    return units.isEmpty()
        ? Stream.concat(
                unit.notes().stream(), archive.whyNone(QUESTION, "unit", unit.term(), on).stream())
            .toList()
        : unit.notes();
  }

  private Resolution resolve(String unit, LocalDate on) {
    return archive.resolve(QUESTION, "unit", unit, Map.of("on", on.toString()));
  }
}
