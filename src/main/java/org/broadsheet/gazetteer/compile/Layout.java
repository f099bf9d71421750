package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    addStates(facts, true, contradictions);
    for (List<Fact> states : implied) {
      addStates(states, false, new ArrayList<>());
    }
    nameUnknownParents();
    return segments;
  }

  private void addStates(List<Fact> facts, boolean parting, List<Contradiction> listed) {
    facts.stream()
        .filter(fact -> fact.claim() == Fact.Claim.STATE)
        .sorted(
            Comparator.comparing((Fact fact) -> fact.window().precision())
                .thenComparing(fact -> fact.window().first())
                .thenComparing(Fact::source)
                .thenComparing(fact -> String.valueOf(fact.to())))
        .forEach(fact -> addState(fact, parting, listed));
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

  private void addState(Fact fact, boolean parting, List<Contradiction> listed) {
    String parent = renames.on(String.valueOf(fact.to()), fact.window().last());
    Window window = fact.window();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean same = renames.same(segment.parent, parent) || segment.parent.equals(Segment.UNKNOWN);
      if (same && canHold(i, window)) {
        support(i, fact, parent);
        return;
      }
    }
    int place = freePlace(window);
    for (int i = 0; parting && i < segments.size() && place < 0; i++) {
      Segment segment = segments.get(i);
      Optional<Segment> later = segment.exists() ? segment.splitAround(window) : Optional.empty();
      if (later.isPresent()) {
        place = i + 1;
        segments.add(place, later.get());
        later.get().parent = renames.on(segment.parent, later.get().seenFrom);
      }
    }
    if (place < 0) {
      contradict(fact, window, listed);
      return;
    }
    Segment stated = new Segment(parent, fact.province(), window.last());
    stated.seenUntil = window.last().isAfter(window.first()) ? window.last() : window.first();
    stated.sources.add(fact.source());
    stated.observe(window);
    if (place < segments.size()
        && segments.get(place).beginBy != null
        && place == 0
        && segments.get(0).exists()) {
      segments.add(0, new Segment(Segment.NONE, fact.province(), before(segments.get(0))));
      segments.get(0).endBy = segments.get(1).beginBy;
    }
    segments.add(place, stated);
  }

  private static LocalDate before(Segment segment) {
    return segment.beginBy == null
        ? segment.seenFrom.minusDays(1)
        : segment.beginBy.first().minusDays(1);
  }

  /** Whether a segment may reach into the window without passing its neighbours. */
  private boolean canHold(int index, Window window) {
    Segment segment = segments.get(index);
    LocalDate from =
        segment.beginBy != null
            ? segment.beginBy.first()
            : index == 0 ? LocalDate.MIN : segments.get(index - 1).seenUntil.plusDays(1);
    LocalDate until =
        segment.endBy != null
            ? segment.endBy.last()
            : index == segments.size() - 1
                ? LocalDate.MAX
                : segments.get(index + 1).seenFrom.minusDays(1);
    return !window.first().isAfter(until) && !window.last().isBefore(from);
  }

  private void support(int index, Fact fact, String parent) {
    Segment segment = segments.get(index);
    if (segment.parent.equals(Segment.UNKNOWN)) {
      segment.parent = parent;
    }
    Window window = fact.window();
    boolean closedLeft = segment.beginBy != null;
    if (!closedLeft && fact.window().last().isBefore(segment.seenFrom)) {
      segment.parent = parent;
    }
    boolean closedRight = segment.endBy != null;
    LocalDate from = window.last();
    LocalDate until = window.first();
    if ((!closedLeft && (index == 0 || from.isAfter(segments.get(index - 1).seenUntil)))
        || (closedLeft && !from.isBefore(segment.seenFrom))) {
      segment.seen(
          segment.endBy != null && from.isAfter(segment.endBy.first()) ? segment.seenFrom : from,
          segment.seenUntil);
    }
    boolean beforeNext =
        index == segments.size() - 1 || until.isBefore(segments.get(index + 1).seenFrom);
    if (!closedRight && beforeNext) {
      segment.seen(segment.seenFrom, until);
    }
    segment.sources.add(fact.source());
    segment.observe(window);
  }

  /** Where a stretch of its own fits: index to insert at, or -1. */
  private int freePlace(Window window) {
    if (segments.isEmpty()) {
      return 0;
    }
    if (window.last().isBefore(start(segments.get(0)))) {
      return 0;
    }
    for (int i = 1; i < segments.size(); i++) {
      Segment left = segments.get(i - 1);
      Segment right = segments.get(i);
      boolean enclosed =
          left.beginBy != null && right.endBy != null && left.parent.equals(right.parent);
      if (left.endBy == null
          && right.beginBy == null
          && !enclosed
          && window.first().isAfter(left.seenUntil)
          && window.last().isBefore(right.seenFrom)) {
        return i;
      }
    }
    return last().endBy == null && window.first().isAfter(last().seenUntil) ? segments.size() : -1;
  }

  private static LocalDate start(Segment segment) {
    return segment.beginBy == null ? segment.seenFrom : segment.beginBy.first();
  }

  private void contradict(Fact fact, Window window, List<Contradiction> listed) {
    Segment nearest =
        segments.stream()
            .filter(segment -> !segment.seenUntil.isBefore(window.first()))
            .findFirst()
            .orElse(last());
    note(
        nearest,
        fact,
        nearest.beginBy != null || nearest.endBy != null
            ? "a change before a state"
            : "the finer state, then the earlier",
        listed);
  }

  private static void note(Segment segment, Fact fact, String rule, List<Contradiction> listed) {
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
