package org.broadsheet.store;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.digest.DigestIndex;
import org.broadsheet.mapping.Base;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Prov;

/** Which articles of a store a load has met. Memory holds a digest of each. Thread-safe. */
final class ArticleGraphs {
  private static final Node GENERATED = JenaTerms.node(Prov.wasGeneratedBy);

  private final String articles;
  private final DigestIndex met = new DigestIndex();

  ArticleGraphs(Base base) {
    this.articles = base.iri().value() + "graph/article/";
  }

  /** Takes note of a graph, where it is an article's. */
  synchronized void meet(String graph) {
    if (graph.startsWith(articles)) {
      met.add(graph);
    }
  }

  /** How many articles were met. */
  synchronized long count() {
    return met.size();
  }

  /** The graphs of articles that were not met; reads a quad for each article of the store. */
  SortedSet<String> others(DatasetGraph store) {
    return Txn.calculateRead(
        store,
        () ->
            store.stream(Node.ANY, Node.ANY, GENERATED, Node.ANY)
                .map(Quad::getGraph)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(graph -> graph.startsWith(articles) && !isMet(graph))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private synchronized boolean isMet(String graph) {
    return met.number(graph).isPresent();
  }
}
