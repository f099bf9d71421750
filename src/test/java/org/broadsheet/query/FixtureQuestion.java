package org.broadsheet.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.broadsheet.query.Resolution.Resolved;

/**
 * A question of the catalogue as it is put to the fixture, in a form that any SPARQL engine takes.
 *
 * @param name of the question, {@code timeline/events-in-unit}
 * @param sparql with the values in place of the parameters
 * @param rows Jena's answer: IRIs and lexical forms in the order of {@code columns}, empty where
 *     the answer leaves a column open
 */
public record FixtureQuestion(
    String name, String sparql, List<String> columns, List<List<String>> rows) {
  private static final Period ALWAYS = new Period(null, null);

  public FixtureQuestion {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Every question of the catalogue, in its order. */
  public static List<FixtureQuestion> all() {
    DatasetGraph store = FixtureStore.whole();
    try {
      Map<String, Map<String, String>> arguments = FixtureStore.arguments();
      return Catalogue.bundled().queries().stream()
          .map(query -> of(query, arguments.getOrDefault(query.name(), Map.of()), store))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("arguments of the fixture", e);
    }
  }

  private static FixtureQuestion of(
      CatalogueQuery query, Map<String, String> arguments, DatasetGraph store) {
    Answer answer = (Answer) new QueryRun(store).ask(query, arguments);
    UnionQueries queries = new UnionQueries(store);
    Resolver resolver = new Resolver(new Names(queries), new Fate(queries));
    Map<Var, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : query.header().parameters()) {
      String value = arguments.get(parameter.name());
      if (value != null) {
        Resolved resolved = (Resolved) resolver.resolve(parameter, value, ALWAYS);
        values.put(parameter.variable(), resolved.term());
      }
    }
    return new FixtureQuestion(
        query.name(),
        UnionQueries.bind(query.parsed(), values).toString(),
        answer.columns(),
        answer.rows().stream()
            .map(row -> answer.columns().stream().map(column -> Answer.text(row, column)).toList())
            .toList());
  }
}
