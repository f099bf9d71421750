package org.broadsheet.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.store.ClosureRebuild;
import org.broadsheet.store.RdfFile;
import org.broadsheet.store.Store;

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
    try (Store store = Store.open(Path.of(args[1]))) {
      DataLoader loader = LoaderFactory.phasedLoader(store.dataset(), LoaderOps.outputToLog());
      loader.startBulk();
      fill(export, wanted, StreamRDFLib.count(loader.stream()));
      loader.finishBulk();
      System.out.println(new ClosureRebuild(store.dataset(), Base.DEFAULT).run());
    }
  }

  private static void fill(Path export, long wanted, StreamRDFCounting out) {
    List<List<Statement>> articles = new ArrayList<>();
    new RdfFile(export)
        .graphs(
            (graph, statements) -> {
              statements.forEach(statement -> out.quad(JenaTerms.quad(statement)));
              if (graph.value().startsWith(ARTICLES)) {
                articles.add(statements);
              }
            });
    GazetteerPlaces places = new GazetteerPlaces();
    int copy = 0;
    while (out.count() < wanted) {
      copy++;
      for (List<Statement> article : articles) {
        ArticleCopy another = new ArticleCopy(places, article.get(0).graph(), copy);
        article.forEach(statement -> out.quad(JenaTerms.quad(another.of(statement))));
      }
    }
    System.out.printf("%,d statements, %,d articles%n", out.count(), (copy + 1L) * articles.size());
  }
}
