package org.broadsheet.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.store.RdfFile;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreSink;

/**
 * Makes a large store of a small export: all its graphs, then copies of its articles until there
 * are enough statements, then the closure.
 *
 * <p>Arguments: the export of {@code run}, {@code out/broadsheet.nq}; a folder that is not there
 * yet; the number of statements.
 */
public final class BigStore {
  private static final String ARTICLES = Base.DEFAULT.iri().value() + "graph/article/";

  private BigStore() {}

  public static void main(String[] args) {
    Path export = Path.of(args[0]);
    long wanted = Long.parseLong(args[2]);
    try (Store store = Store.open(Path.of(args[1]));
        StoreSink sink = new StoreSink(store, Base.DEFAULT)) {
      fill(export, wanted, sink);
      sink.finish();
    }
  }

  private static void fill(Path export, long wanted, StoreSink out) {
    Map<Iri, List<Statement>> graphs = new LinkedHashMap<>();
    new RdfFile(export).graphs(graphs::put);
    graphs.remove(Base.DEFAULT.closureGraph());
    graphs.forEach(out::graph);
    long written = graphs.values().stream().mapToLong(List::size).sum();
    graphs.keySet().removeIf(graph -> !graph.value().startsWith(ARTICLES));
    GazetteerPlaces places = new GazetteerPlaces();
    int copy = 0;
    while (written < wanted) {
      copy++;
      for (Map.Entry<Iri, List<Statement>> article : graphs.entrySet()) {
        ArticleCopy another = new ArticleCopy(places, article.getKey(), copy);
        out.graph(another.graph(), article.getValue().stream().map(another::of).toList());
        written += article.getValue().size();
      }
    }
    System.out.printf("%,d statements, %,d articles%n", written, (copy + 1L) * graphs.size());
  }
}
