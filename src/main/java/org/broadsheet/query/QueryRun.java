package org.broadsheet.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.broadsheet.query.Outcome.Invalid;
import org.broadsheet.query.Resolution.Refused;
import org.broadsheet.query.Resolution.Resolved;

/** Puts questions to a TDB2 store, over the union of its graphs. */
public final class QueryRun {
  private final UnionQueries queries;
  private final Resolver resolver;
  private final Absence absence;

  public QueryRun(DatasetGraph store) {
    this.queries = new UnionQueries(store);
    Names names = new Names(queries);
    this.resolver = new Resolver(names, new Fate(queries));
    this.absence = new Absence(queries, names);
  }

  /** The answer to a question of the catalogue, or why there is none. */
  public Outcome ask(CatalogueQuery query, Map<String, String> arguments) {
    return ask(query, arguments, queries::select);
  }

  /**
   * The first rows of that answer, computed no further than they need. Where rows follow, a note
   * says so.
   */
  public Outcome first(int count, CatalogueQuery query, Map<String, String> arguments) {
    Outcome outcome =
        ask(
            query,
            arguments,
            (parsed, values) -> new FirstRows(queries).of(parsed, values, count + 1));
    return outcome instanceof Answer answer ? answer.cut(count) : outcome;
  }

  private Outcome ask(
      CatalogueQuery query,
      Map<String, String> arguments,
      BiFunction<Query, Map<Var, Node>, UnionQueries.Rows> rowsOf) {
    Arguments given = new Arguments(arguments);
    Optional<Invalid> misfit = given.misfit(query);
    if (misfit.isPresent()) {
      return misfit.get();
    }
    Map<Var, Node> values = new LinkedHashMap<>();
    List<String> asked = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Parameter parameter : query.header().parameters()) {
      String value = given.values().get(parameter.name());
      if (value != null) {
        Resolution resolution = resolver.resolve(parameter, value, given.period());
        if (resolution instanceof Refused refused) {
          return refused.reason();
        }
        Resolved resolved = (Resolved) resolution;
        values.put(parameter.variable(), resolved.term());
        asked.add(resolved.shown());
        notes.addAll(resolved.notes());
      }
    }
    UnionQueries.Rows rows = rowsOf.apply(query.parsed(), values);
    if (rows.rows().isEmpty()) {
      notes.addAll(absence.notes(query, values, given.period()));
    }
    return new Answer(
        query.header().title(), asked, query.header().view(), rows.columns(), rows.rows(), notes);
  }

  /** What the value of one parameter stands for, among the others that are given. */
  public Resolution resolve(CatalogueQuery query, String parameter, Map<String, String> arguments) {
    Arguments given = new Arguments(arguments);
    Optional<Invalid> misfit = given.misfit(query);
    return misfit.isPresent()
        ? new Refused(misfit.get())
        : resolver.resolve(
            query.header().parameter(parameter),
            given.values().getOrDefault(parameter, ""),
            given.period());
  }

  /** Why a question about what a parameter stands for has no rows on a day. */
  public List<String> whyNone(CatalogueQuery query, String parameter, Node term, LocalDate on) {
    return absence.notes(
        query, Map.of(query.header().parameter(parameter).variable(), term), new Period(on, on));
  }

  /** The graph that a query of {@link Catalogue#exports()} answers with. */
  public GraphAnswer construct(CatalogueQuery query) {
    return new GraphAnswer(queries.construct(query.parsed()));
  }

  /** The answer to a SELECT query of the reader's own. */
  public Outcome ask(String sparql) {
    Query query;
    try {
      query = QueryFactory.create(sparql);
    } catch (QueryParseException e) {
      return new Invalid("not a SPARQL query: " + SyntaxFault.of(e));
    }
    if (!query.isSelectType()) {
      return new Invalid("only SELECT queries have rows to show; use one, or `broadsheet serve`");
    }
    try {
      UnionQueries.Rows rows = queries.select(query, Map.of());
      return new Answer("", List.of(), View.TABLE, rows.columns(), rows.rows());
    } catch (QueryException e) {
      return new Invalid("the query cannot be carried out: " + e.getMessage());
    }
  }
}
