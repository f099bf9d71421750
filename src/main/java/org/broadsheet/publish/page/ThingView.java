package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.publish.linked.Description;

/** The page about a thing. */
public final class ThingView {
  private final DatasetGraph store;
  private final Addresses addresses;
  private final PageWriter pages;

  public ThingView(DatasetGraph store, Addresses addresses, PageWriter pages) {
    this.store = store;
    this.addresses = addresses;
    this.pages = pages;
  }

  /** The page, in the language of its reader. */
  public Reply page(Description description, HttpServletRequest request) {
    Reader reader = Reader.of(request);
    return Txn.calculateRead(
        store,
        () -> {
          Graph union = store.getUnionGraph();
          Labels labels = new Labels(union, reader.language(), addresses);
          Labels otherLabels = new Labels(union, reader.other(), addresses);
          ThingPage page = new ThingPages(labels, otherLabels, addresses).of(description);
          return description.iri().equals(Addresses.ONTOLOGY)
              ? pages.write(
                  "ontology",
                  Map.of("page", page, "terms", new OntologyTerms(union, labels).all()),
                  reader,
                  request)
              : pages.write("thing", Map.of("page", page), reader, request);
        });
  }
}
