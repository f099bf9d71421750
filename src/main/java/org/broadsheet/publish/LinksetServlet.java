package org.broadsheet.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.broadsheet.publish.http.ReadServlet;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.publish.linked.Description;
import org.broadsheet.publish.linked.Linkset;
import org.broadsheet.publish.page.PageWriter;

/** The link sets of things: that of {@code /data/place/x} at {@code /linkset/data/place/x}. */
final class LinksetServlet extends ReadServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph store;
  private final transient Addresses addresses;
  private final transient Withdrawn withdrawn;
  private final transient Linkset linkset;
  private final transient PageWriter pages;

  LinksetServlet(
      DatasetGraph store,
      Addresses addresses,
      Withdrawn withdrawn,
      Linkset linkset,
      PageWriter pages) {
    this.store = store;
    this.addresses = addresses;
    this.withdrawn = withdrawn;
    this.linkset = linkset;
    this.pages = pages;
  }

  @Override
  protected Reply reply(HttpServletRequest request) {
    Optional<Description> described =
        addresses
            .iri(request.getRequestURI().substring(Paths.LINKSET.length()))
            .filter(iri -> !withdrawn.contains(iri))
            .map(iri -> Description.of(iri, store))
            .filter(description -> !description.isEmpty());
    return described
        .map(
            description ->
                Reply.of(
                    HttpServletResponse.SC_OK,
                    Linkset.MEDIA_TYPE,
                    linkset.of(description, URI.create(request.getRequestURL().toString()))))
        .orElseGet(() -> pages.notFound(request));
  }
}
