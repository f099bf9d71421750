package org.broadsheet.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Skos;
import org.jspecify.annotations.Nullable;

/**
 * Why a question about what a unit stood within, or what stood within it, has no rows on a day on
 * which the unit can have stood: what the sources say of other days, whether it is disputed, and
 * what ended and began the unit around the day. A unit that did not stand is told of by {@link
 * Resolver} already.
 */
record Absence(UnionQueries queries, Names names) {
  private static final String NAME = "name";
  private static final Query PARENTS = BundledQuery.of("parents.rq");
  private static final Query ABOVE = BundledQuery.of("closure-above.rq");
  private static final Query BELOW = BundledQuery.of("closure-below.rq");

  /** The sentences to note; none where the question is of another kind. */
  List<String> notes(CatalogueQuery query, Map<Var, Node> values, Period period) {
    return Stream.concat(unitNotes(query, values, period).stream(), unknownWords(query, values))
        .toList();
  }

  /** Of words that no unit bears as its name, or by which nothing is counted. */
  private Stream<String> unknownWords(CatalogueQuery query, Map<Var, Node> values) {
    return query.header().parameters().stream()
        .filter(parameter -> parameter.type() == ParameterType.TEXT)
        .flatMap(
            parameter ->
                Stream.ofNullable(values.get(parameter.variable()))
                    .filter(words -> !isKnown(parameter, words.getLiteralLexicalForm()))
                    .map(words -> unknown(parameter)));
  }

  private boolean isKnown(Parameter parameter, String words) {
    return parameter.name().equals(NAME)
        ? names.knows(Skos.prefLabel, words, List.of("zh-Hans"))
        : names.knows(Bs.quantityOf, words, Names.LANGUAGES);
  }

  private static String unknown(Parameter parameter) {
    return (parameter.name().equals(NAME)
            ? "%s: no unit bears this name; give the full Chinese name, such as %s"
            : "%s: nothing of this name is counted anywhere; give it as the text has it, such as %s")
        .formatted(parameter.name(), parameter.example());
  }

  private List<String> unitNotes(CatalogueQuery query, Map<Var, Node> values, Period period) {
    Optional<Parameter> unit =
        query.header().parameters().stream()
            .filter(parameter -> parameter.type() == ParameterType.UNIT)
            .findFirst();
    LocalDate day = period.first();
    Way way = Way.of(query.header());
    if (unit.isEmpty() || day == null || !day.equals(period.last()) || way == Way.NEITHER) {
      return List.of();
    }
    return Optional.ofNullable(values.get(unit.get().variable()))
        .filter(term -> names.isOneOf(term, Resolver.UNITS))
        .flatMap(names::named)
        .filter(candidate -> candidate.stoodIn(period))
        .map(candidate -> way == Way.UP ? above(candidate, day) : below(candidate, day))
        .orElseGet(List::of)
        .stream()
        .map(sentence -> unit.get().name() + ": " + sentence)
        .toList();
  }

  /** Which way a question goes from its unit. */
  private enum Way {
    UP,
    DOWN,
    NEITHER;

    static Way of(QueryHeader header) {
      if (header.view() == View.TREE) {
        return DOWN;
      }
      return header.columns().stream()
              .map(Column::name)
              .anyMatch(name -> name.equals("ancestor") || name.equals("parent"))
          ? UP
          : NEITHER;
    }
  }

  private List<String> above(Candidate unit, LocalDate day) {
    List<Binding> parents = rows(PARENTS, unit);
    String disputed = disputed(rows(ABOVE, unit), day);
    if (!disputed.isEmpty()) {
      return List.of(
          "what %s stood within on %s is disputed: %s; see evidence/undecided-placements"
              .formatted(unit.label(), day, disputed));
    }
    if (parents.isEmpty()) {
      return List.of(
          (unit.province()
                  ? "the sources name nothing above %s, of province level"
                  : "the sources place %s under nothing")
              .formatted(unit.label()));
    }
    if (unit.province() && !told(parents, day).isEmpty()) {
      return List.of(
          "the sources name nothing above %s, of province level, on %s; at other times %s"
              .formatted(unit.label(), day, told(parents, day)));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "the sources give %s no parent on %s; at other times they place it under %s"
            .formatted(unit.label(), day, told(parents, day)));
    LocalDate until = before(parents, day).map(row -> RowTime.end(row).latest()).orElse(null);
    notes.addAll(new Fate(queries).around(unit.iri(), until, day));
    return notes;
  }

  private List<String> below(Candidate unit, LocalDate day) {
    List<Binding> units = rows(BELOW, unit);
    String disputed = disputed(units, day);
    if (!disputed.isEmpty()) {
      return List.of(
          "what stood within %s on %s is disputed: %s; see evidence/undecided-placements"
              .formatted(unit.label(), day, disputed));
    }
    return List.of(
        units.isEmpty()
            ? "the sources place nothing under %s".formatted(unit.label())
            : "the sources place nothing under %s on %s; at other times %s"
                .formatted(unit.label(), day, told(units, day)));
  }

  /** What the closure leaves disputed on the day, by name. */
  private static String disputed(List<Binding> within, LocalDate day) {
    return within.stream()
        .filter(row -> Answer.text(row, "certainty").equals("disputed"))
        .filter(
            row -> new Period(day, day).meets(RowTime.day(row, "begin"), RowTime.day(row, "end")))
        .map(row -> Answer.text(row, "label"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The last that ended before the day and the first that begins after it, with their times. */
  private static String told(List<Binding> rows, LocalDate day) {
    return Stream.of(before(rows, day), after(rows, day))
        .flatMap(Optional::stream)
        .map(row -> "%s (%s)".formatted(Answer.text(row, "label"), RowTime.written(row)))
        .collect(Collectors.joining(", "));
  }

  private static Optional<Binding> before(List<Binding> rows, LocalDate day) {
    return rows.stream()
        .filter(row -> isBefore(RowTime.end(row).latest(), day))
        .max(Comparator.comparing(row -> Objects.requireNonNull(RowTime.end(row).latest())));
  }

  private static Optional<Binding> after(List<Binding> rows, LocalDate day) {
    return rows.stream()
        .filter(row -> !isBefore(RowTime.end(row).latest(), day))
        .min(
            Comparator.comparing(
                row -> RowTime.begin(row).latest(),
                Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  private static boolean isBefore(@Nullable LocalDate end, LocalDate day) {
    return end != null && end.isBefore(day);
  }

  private List<Binding> rows(Query query, Candidate unit) {
    return queries.select(query, Map.of(Var.alloc("_unit"), unit.iri())).rows();
  }
}
