package org.broadsheet.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.broadsheet.publish.http.Form;
import org.broadsheet.publish.http.Link;
import org.broadsheet.publish.http.Negotiation;
import org.broadsheet.publish.http.ReadServlet;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.publish.linked.Description;
import org.broadsheet.publish.linked.Linkset;
import org.broadsheet.publish.linked.Requested;
import org.broadsheet.publish.linked.Signposts;
import org.broadsheet.publish.page.PageWriter;
import org.broadsheet.publish.page.ThingView;

/**
 * The IRIs of the data and the ontology. A thing is answered with 303 to the document that fits
 * {@code Accept}, a document with 200; 404 for what the store does not know, 406 for forms that
 * there are not, 410 for what was withdrawn.
 */
final class ThingServlet extends ReadServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph store;
  private final transient Addresses addresses;
  private final transient Withdrawn withdrawn;
  private final transient Signposts signposts;
  private final transient ThingView view;
  private final transient PageWriter pages;

  ThingServlet(
      DatasetGraph store,
      Addresses addresses,
      Withdrawn withdrawn,
      Signposts signposts,
      ThingView view,
      PageWriter pages) {
    this.store = store;
    this.addresses = addresses;
    this.withdrawn = withdrawn;
    this.signposts = signposts;
    this.view = view;
    this.pages = pages;
  }

  @Override
  protected Reply reply(HttpServletRequest request) {
    Optional<Requested> asked = Requested.of(request.getRequestURI(), addresses);
    if (asked.isEmpty()) {
      return pages.notFound(request);
    }
    String iri = asked.get().iri();
    if (withdrawn.contains(iri)) {
      return pages.error(
          HttpServletResponse.SC_GONE,
          "Withdrawn",
          "This was taken out of the archive and will not come back.",
          request);
    }
    Description description =
        iri.equals(Addresses.ONTOLOGY)
            ? Description.of(iri, addresses.base().ontologyGraph().value(), store)
            : Description.of(iri, store);
    if (description.isEmpty()) {
      return pages.notFound(request);
    }
    Form form = asked.get().form();
    return form == null
        ? thing(iri, request).with("Vary", "Accept")
        : document(description, form, request);
  }

  private Reply thing(String iri, HttpServletRequest request) {
    String accept = String.join(", ", Collections.list(request.getHeaders("Accept")));
    return Negotiation.choose(accept, List.of(Form.values()))
        .map(form -> Reply.seeOther(addresses.document(iri, form)))
        .orElseGet(ThingServlet::notAcceptable)
        .withLinks(signposts.ofThing(iri));
  }

  private static Reply notAcceptable() {
    return Reply.of(
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "text/plain; charset=utf-8",
        "There is "
            + Arrays.stream(Form.values()).map(Form::mediaType).collect(Collectors.joining(", "))
            + "; accept one of these, or append its suffix to the address.\n");
  }

  private Reply document(Description description, Form form, HttpServletRequest request) {
    return form == Form.HTML
        ? view.page(description, request)
            .withLinks(signposts.ofPage(description))
            .withLinks(linkset(description))
        : Reply.of(
                HttpServletResponse.SC_OK,
                form.mediaType() + "; charset=utf-8",
                description.write(form))
            .withLinks(signposts.ofMetadata(description.iri(), form))
            .withLinks(linkset(description));
  }

  private List<Link> linkset(Description description) {
    return addresses.path(description.iri()).stream()
        .map(path -> new Link(Paths.LINKSET + path, "linkset", Linkset.MEDIA_TYPE))
        .toList();
  }
}
