package org.broadsheet.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The first rows of an answer. Where the query is ordered by things that it describes, it is put
 * for the first of them, then for twice as many, until there are rows enough.
 */
final class FirstRows {
  private static final int FIRST_THINGS = 16;

  private final UnionQueries queries;

  FirstRows(UnionQueries queries) {
    this.queries = queries;
  }

  /** The first {@code count} rows of the bound query, all where there are fewer. */
  UnionQueries.Rows of(Query query, Map<Var, Node> values, int count) {
    Optional<FirstKey> key = values.isEmpty() ? FirstKey.of(query) : Optional.empty();
    if (key.isEmpty()) {
      return limited(UnionQueries.bind(query, values), count);
    }
    List<Node> things =
        queries.select(key.get().things(), Map.of()).rows().stream()
            .map(row -> row.get(key.get().variable()))
            .toList();
    List<Binding> rows = new ArrayList<>();
    int done = 0;
    while (done < things.size() && rows.size() < count) {
      int until = Math.min(2 * done + FIRST_THINGS, things.size());
      Query some = key.get().about(things.subList(done, until), query);
      rows.addAll(limited(some, count - rows.size()).rows());
      done = until;
    }
    return new UnionQueries.Rows(query.getResultVars(), rows);
  }

  private UnionQueries.Rows limited(Query query, int count) {
    Query limited = query.cloneQuery();
    limited.setLimit(count);
    return queries.select(limited, Map.of());
  }
}
