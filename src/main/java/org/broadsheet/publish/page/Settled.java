package org.broadsheet.publish.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.article.Language;
import org.broadsheet.publish.calendar.EventCalendar;
import org.broadsheet.publish.hierarchy.Hierarchy;
import org.jspecify.annotations.Nullable;

/**
 * What depends on the store alone, computed once: while a site is up nothing is written to its
 * store. An entry a query without parameters at most, each of bounded size.
 */
final class Settled {
  /** Days whose events are kept: those that pages begin with are asked for again and again. */
  private static final int DAYS = 500;

  /** Names that are kept in a language, more than the units of the gazetteer. */
  private static final int NAMES = 20_000;

  private final Map<String, List<Binding>> rows = new ConcurrentHashMap<>();
  private final Map<String, Optional<Excerpt>> excerpts = new ConcurrentHashMap<>();
  private final Cache<LocalDate, List<Node>> eventsOn = CacheFactory.createCache(DAYS);
  private final Map<Language, Cache<Node, Shown>> names =
      Arrays.stream(Language.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), language -> CacheFactory.createCache(NAMES)));
  private final Once<EventCalendar> calendar = new Once<>();
  private final Once<Hierarchy> hierarchy = new Once<>();

  List<Binding> rows(String query, Function<String, List<Binding>> asked) {
    return rows.computeIfAbsent(query, asked);
  }

  /** Empty when the question takes longer than a query may, which is not tried again. */
  Optional<Excerpt> excerpt(String question, Function<String, Excerpt> asked) {
    return excerpts.computeIfAbsent(question, name -> inTime(() -> asked.apply(name)));
  }

  private static Optional<Excerpt> inTime(Supplier<Excerpt> asked) {
    try {
      return Optional.of(asked.get());
    } catch (QueryCancelledException e) {
      return Optional.empty();
    }
  }

  List<Node> eventsOn(LocalDate day, Function<LocalDate, List<Node>> read) {
    return eventsOn.get(day, read);
  }

  /** How things are shown in a language, as far as they have been of late. */
  Cache<Node, Shown> names(Language language) {
    return Objects.requireNonNull(names.get(language));
  }

  EventCalendar calendar(Supplier<EventCalendar> read) {
    return calendar.get(read);
  }

  Hierarchy hierarchy(Supplier<Hierarchy> read) {
    return hierarchy.get(read);
  }

  /** A value that whoever needs it first makes, while the others wait. */
  private static final class Once<T> {
    private @Nullable T value;

    synchronized T get(Supplier<T> made) {
      T known = value;
      if (known == null) {
        known = made.get();
        value = known;
      }
      return known;
    }
  }
}
