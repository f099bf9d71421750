package org.broadsheet.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.broadsheet.query.Outcome.Invalid;
import org.broadsheet.query.Resolution.Refused;
import org.broadsheet.query.Resolution.Resolved;
import org.jspecify.annotations.Nullable;

/** Puts questions to a TDB2 store, over the union of its graphs. */
public final class QueryRun {
  private final UnionQueries queries;
  private final Resolver resolver;

  public QueryRun(DatasetGraph store) {
    this.queries = new UnionQueries(store);
    this.resolver = new Resolver(new Names(queries));
  }

  /** The answer to a question of the catalogue, or why there is none. */
  public Outcome ask(CatalogueQuery query, Map<String, String> arguments) {
    Optional<Invalid> misfit = misfit(query, arguments);
    if (misfit.isPresent()) {
      return misfit.get();
    }
    Map<Var, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : query.header().parameters()) {
      String value = arguments.get(parameter.name());
      if (value != null) {
        Resolution resolution = resolver.resolve(parameter, value, period(arguments));
        if (resolution instanceof Refused refused) {
          return refused.reason();
        }
        values.put(parameter.variable(), ((Resolved) resolution).term());
      }
    }
    UnionQueries.Rows rows = queries.select(query.parsed(), values);
    return new Answer(
        query.header().title(),
        subject(query, arguments),
        query.header().view(),
        rows.columns(),
        rows.rows());
  }

  /** The graph that a query of {@link Catalogue#exports()} answers with. */
  public GraphAnswer construct(CatalogueQuery query) {
    return new GraphAnswer(queries.construct(query.parsed()));
  }

  /** The answer to a SELECT query of the reader's own. */
  public Outcome ask(String sparql) {
    try {
      Query query = QueryFactory.create(sparql);
      if (!query.isSelectType()) {
        return new Invalid("only SELECT queries have rows to show; use one, or `broadsheet serve`");
      }
      UnionQueries.Rows rows = queries.select(query, Map.of());
      return new Answer("", "", View.TABLE, rows.columns(), rows.rows());
    } catch (QueryException e) {
      return new Invalid("not a SPARQL query: " + e.getMessage());
    }
  }

  private static String subject(CatalogueQuery query, Map<String, String> arguments) {
    return query.header().parameters().stream()
        .map(parameter -> arguments.getOrDefault(parameter.name(), ""))
        .findFirst()
        .orElse("");
  }

  private static Optional<Invalid> misfit(CatalogueQuery query, Map<String, String> arguments) {
    Stream<String> missing =
        query.header().parameters().stream()
            .filter(parameter -> !parameter.optional() && !arguments.containsKey(parameter.name()))
            .map(
                parameter ->
                    "missing: --param %s=%s".formatted(parameter.name(), parameter.example()));
    Stream<String> unknown =
        arguments.keySet().stream()
            .sorted()
            .filter(
                name ->
                    query.header().parameters().stream()
                        .noneMatch(parameter -> parameter.name().equals(name)))
            .map("no such parameter: %s"::formatted);
    String message = Stream.concat(missing, unknown).collect(Collectors.joining("; "));
    return message.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Invalid(
                "%s: %s; `broadsheet query --list` shows what it takes"
                    .formatted(query.name(), message)));
  }

  /** The days that names are looked up for: the one day asked for, else the range. */
  private static Period period(Map<String, String> arguments) {
    for (String day : new String[] {"asOf", "on"}) {
      LocalDate on = date(arguments.get(day));
      if (on != null) {
        return new Period(on, on);
      }
    }
    return new Period(date(arguments.get("from")), date(arguments.get("to")));
  }

  private static @Nullable LocalDate date(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
