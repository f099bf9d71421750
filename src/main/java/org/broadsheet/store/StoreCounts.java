package org.broadsheet.store;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Rdf;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Sem;

/**
 * What a store holds, for a summary.
 *
 * @param statements quads of all graphs
 * @param graphs named graphs
 * @param texts articles, each language counted
 * @param within rows of the closure
 */
public record StoreCounts(
    long statements, long graphs, long texts, long events, long units, long within) {

  /** Counts in one read transaction, by a scan. */
  public static StoreCounts of(Store store) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () ->
            new StoreCounts(
                size(dataset.find()),
                size(dataset.listGraphNodes()),
                instances(dataset, Schema.NewsArticle),
                instances(dataset, Sem.Event),
                instances(dataset, Bs.AdministrativeUnit),
                instances(dataset, Bs.Within)));
  }

  private static long instances(DatasetGraph dataset, Iri type) {
    return dataset.stream(Node.ANY, Node.ANY, JenaTerms.node(Rdf.type), JenaTerms.node(type))
        .map(Quad::getSubject)
        .distinct()
        .count();
  }

  private static long size(Iterator<?> elements) {
    long size = 0;
    for (; elements.hasNext(); elements.next()) {
      size++;
    }
    return size;
  }
}
