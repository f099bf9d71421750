package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays the facts on one unit out into segments: first the changes, then the states, the more
 * precise before the less. A state that fits a segment supports it, one that falls where nothing is
 * known makes a segment of its own, and one that contradicts a change is listed and left out.
 */
final class Layout {
  private final Renames renames;
  private final List<Contradiction> contradictions;
  private final List<Segment> segments = new ArrayList<>();

  Layout(Renames renames, List<Contradiction> contradictions) {
    this.renames = renames;
    this.contradictions = contradictions;
  }

  /**
   * @param facts what the sources say of the unit
   * @param implied lists of states that follow from what they say of others, the surer first; they
   *     fill, never contradict nor part what other facts hold together
   */
  @SafeVarargs
  final List<Segment> of(List<Fact> facts, List<Fact>... implied) {
    new Changes(renames, contradictions).inOrder(facts).forEach(this::add);
    StateLayout states = new StateLayout(renames, segments);
    states.add(facts, true, contradictions);
    for (List<Fact> stated : implied) {
      states.add(stated, false, new ArrayList<>());
    }
    nameUnknownParents();
    return segments;
  }

  private void add(Changes.Change change) {
    Fact fact = change.fact();
    LocalDate before = fact.window().first().minusDays(1);
    String from = fact.from() == null ? null : renames.on(fact.from(), before);
    switch (fact.claim()) {
      case BEGIN -> {
        if (!segments.isEmpty() && last().exists()) {
          if (last().beginBy != null && !last().seenUntil.isBefore(before)) {
            note(last(), fact, "already there", contradictions);
            return;
          }
          append(new Segment(Segment.NONE, fact.province(), before), null);
        }
        close(change);
        open(fact.to(), change);
      }
      case MOVE -> {
        leave(from, change);
        open(fact.to(), change);
      }
      case END -> {
        if (!segments.isEmpty() && !last().exists() && from == null) {
          note(last(), fact, "already ended", contradictions);
          return;
        }
        leave(from == null && segments.isEmpty() ? fact.province() : from, change);
        open(Segment.NONE, change);
      }
      case STATE -> throw new IllegalArgumentException("a state is no change: " + fact);
    }
  }

  /** Sees to it that the unit stood under {@code from} until the change, if that is known. */
  private void leave(@Nullable String from, Changes.Change change) {
    LocalDate before = change.fact().window().first().minusDays(1);
    boolean elsewhere = from != null && (segments.isEmpty() || !renames.same(last().parent, from));
    if (from != null && elsewhere && !segments.isEmpty() && last().parent.equals(Segment.UNKNOWN)) {
      last().parent = from;
    } else if (from != null && elsewhere) {
      append(new Segment(from, change.fact().province(), before), null);
    }
    close(change);
  }

  private void close(Changes.Change change) {
    if (!segments.isEmpty()) {
      Segment closed = last();
      closed.endBy = change.fact().window();
      LocalDate before = change.fact().window().first().minusDays(1);
      if (closed.exists() && !before.isBefore(closed.seenFrom)) {
        closed.seen(closed.seenFrom, before);
      }
      closed.sources.addAll(change.sources());
      closed.observe(new Window(before, before));
    }
  }

  private void open(@Nullable String parent, Changes.Change change) {
    Fact fact = change.fact();
    String name =
        parent == null
            ? Segment.UNKNOWN
            : parent.equals(Segment.NONE) ? parent : renames.on(parent, fact.window().last());
    Segment opened = new Segment(name, fact.province(), fact.window().last());
    opened.sources.addAll(change.sources());
    opened.observe(fact.window());
    append(opened, fact.window());
  }

  private void append(Segment segment, @Nullable Window beginBy) {
    segment.beginBy = beginBy;
    segments.add(segment);
  }

  private Segment last() {
    return segments.get(segments.size() - 1);
  }

  /** Lists a fact that a segment stands against. */
  static void note(Segment segment, Fact fact, String rule, List<Contradiction> listed) {
    listed.add(
        new Contradiction(
            Homonyms.name(fact.unit()),
            Describe.segment(segment),
            segment.sources.isEmpty() ? "" : segment.sources.iterator().next(),
            Describe.change(fact),
            fact.source(),
            rule));
  }

  /** A founding that names no parent: the parent it is next known under, else its province. */
  private void nameUnknownParents() {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (!segment.parent.equals(Segment.UNKNOWN)) {
        continue;
      }
      Segment next = i + 1 < segments.size() ? segments.get(i + 1) : null;
      if (next != null && next.exists() && next.beginBy == null) {
        segment.parent = next.parent;
        segment.seenUntil = next.seenUntil;
        segment.endBy = next.endBy;
        segment.sources.addAll(next.sources);
        segments.remove(i + 1);
      } else {
        segment.parent = segment.province;
      }
    }
  }
}
