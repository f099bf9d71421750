package org.broadsheet.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.sparql.core.DatasetGraph;
import org.broadsheet.publish.http.Form;
import org.broadsheet.publish.http.Negotiation;
import org.broadsheet.publish.http.ReadServlet;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.publish.linked.Description;

/** The graph in which the store describes its data set, in the form of RDF that is preferred. */
final class VoidServlet extends ReadServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph store;
  private final transient Addresses addresses;

  VoidServlet(DatasetGraph store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  @Override
  protected Reply reply(HttpServletRequest request) {
    Form form = Negotiation.choose(request.getHeader("Accept"), Form.RDF).orElse(Form.TURTLE);
    Description dataset = Description.of(addresses.base().datasetGraph().value(), store);
    return Reply.of(
            HttpServletResponse.SC_OK, form.mediaType() + "; charset=utf-8", dataset.write(form))
        .with("Vary", "Accept");
  }
}
