package org.broadsheet.publish.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.publish.http.Form;
import org.broadsheet.publish.http.Link;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Rdf;

/** The links of FAIR Signposting: https://signposting.org/FAIR/. */
public final class Signposts {
  private static final String ABOUT_PAGE = "https://schema.org/AboutPage";

  private final Addresses addresses;
  private final Optional<String> licence;

  /**
   * @param licence of the data, where the store tells it
   */
  public Signposts(Addresses addresses, Optional<String> licence) {
    this.addresses = addresses;
    this.licence = licence;
  }

  /** From a thing to the documents about it. */
  public List<Link> ofThing(String iri) {
    List<Link> links = new ArrayList<>();
    for (Form form : Form.values()) {
      links.add(new Link(addresses.document(iri, form), "describedby", form.mediaType()));
    }
    return links;
  }

  /**
   * From the page about a thing: what to cite, what it is, its metadata, licence and collection.
   */
  public List<Link> ofPage(Description description) {
    String iri = description.iri();
    List<Link> links = new ArrayList<>();
    links.add(new Link(iri, "cite-as"));
    links.add(new Link(ABOUT_PAGE, "type"));
    description.outgoing().stream()
        .filter(quad -> quad.getPredicate().equals(JenaTerms.node(Rdf.type)))
        .map(Quad::getObject)
        .distinct()
        .forEach(type -> links.add(new Link(type.getURI(), "type")));
    Form.RDF.forEach(
        form ->
            links.add(new Link(addresses.document(iri, form), "describedby", form.mediaType())));
    licence.ifPresent(terms -> links.add(new Link(terms, "license")));
    Iri dataset = addresses.base().iri().resolve("dataset");
    links.add(new Link(addresses.path(dataset.value()).orElseThrow(), "collection"));
    return links;
  }

  /** From the metadata of a thing back to it, and to the other forms. */
  public List<Link> ofMetadata(String iri, Form form) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(addresses.document(iri, Form.HTML), "describes", Form.HTML.mediaType()));
    Form.RDF.stream()
        .filter(other -> other != form)
        .forEach(
            other ->
                links.add(
                    new Link(addresses.document(iri, other), "alternate", other.mediaType())));
    return links;
  }
}
