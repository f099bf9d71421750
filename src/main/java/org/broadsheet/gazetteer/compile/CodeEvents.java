package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.Precision;

/** Reads change events off the yearly tables of codes: which units take the place of which. */
final class CodeEvents {
  private final Map<CodeRow, Draft> drafts;
  private final Map<String, List<CodeRow>> byCode = new HashMap<>();

  CodeEvents(Map<CodeRow, Draft> drafts) {
    this.drafts = drafts;
    drafts
        .keySet()
        .forEach(row -> byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row));
  }

  void addTo(Events events, int last) {
    drafts.forEach(
        (row, draft) -> {
          if (row.level() > 1 && row.until() <= last && row.from() > CodeUnits.SNAPSHOT.getYear()) {
            add(events, row, draft);
          }
        });
  }

  private void add(Events events, CodeRow row, Draft draft) {
    Set<Draft> successors = new LinkedHashSet<>();
    for (CodeRow.Successor successor : row.successors()) {
      if (successor.year() == row.until()) {
        byCode.getOrDefault(successor.code(), List.of()).stream()
            .filter(next -> next.from() <= row.until() && next.until() > row.until())
            .flatMap(next -> Stream.ofNullable(drafts.get(next)))
            .forEach(successors::add);
      }
    }
    Window year = Window.of(LocalDate.of(row.until(), 1, 1), Precision.YEAR);
    List<String> source = List.of(CodeUnits.YEARLY_SOURCE);
    if (successors.contains(draft)) {
      events.add(ChangeEvent.Kind.TRANSFER, year, List.of(draft), List.of(draft), source);
      return;
    }
    boolean ended = draft.spells.stream().noneMatch(spell -> begins(spell, row.until()));
    if (ended || !successors.isEmpty()) {
      events.add(kind(draft, successors), year, List.of(draft), successors, source);
    }
  }

  private static boolean begins(Draft.Spell spell, int year) {
    LocalDate first = spell.time().begin().earliest();
    return first != null && first.getYear() == year;
  }

  private static ChangeEvent.Kind kind(Draft draft, Set<Draft> successors) {
    if (successors.isEmpty()) {
      return ChangeEvent.Kind.ABOLITION;
    }
    if (successors.size() > 1) {
      return ChangeEvent.Kind.SPLIT;
    }
    Draft next = successors.iterator().next();
    if (next.type != draft.type) {
      return ChangeEvent.Kind.LEVEL;
    }
    boolean begun = next.begin.earliest() != null && begins(next.spells.get(0), year(draft));
    return begun ? ChangeEvent.Kind.RENAME : ChangeEvent.Kind.MERGE;
  }

  private static int year(Draft draft) {
    LocalDate last = draft.end.latest();
    return last == null ? 0 : last.getYear();
  }
}
