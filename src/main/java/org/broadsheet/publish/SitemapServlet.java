package org.broadsheet.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.broadsheet.publish.http.Form;
import org.broadsheet.publish.http.ReadServlet;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.publish.page.Asked;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Rdf;
import org.broadsheet.vocab.Schema;

/**
 * The pages of all articles, by https://www.sitemaps.org/protocol.html: an index of sitemaps, and
 * with {@code ?page=N} one of those.
 */
final class SitemapServlet extends ReadServlet {
  private static final long serialVersionUID = 1;

  /** The protocol allows 50,000. */
  private static final int PER_SITEMAP = 40_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final transient DatasetGraph store;
  private final transient Addresses addresses;

  SitemapServlet(DatasetGraph store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  @Override
  protected Reply reply(HttpServletRequest request) {
    URI here = URI.create(request.getRequestURL().toString());
    Optional<Integer> page = new Asked(request).number("page");
    List<String> paths =
        Txn.calculateRead(store, () -> page.isPresent() ? articles(page.get()) : sitemaps());
    String element = page.isPresent() ? "url" : "sitemap";
    return Reply.of(
        HttpServletResponse.SC_OK,
        "application/xml; charset=utf-8",
        xml(page.isPresent() ? "urlset" : "sitemapindex", element, paths, here));
  }

  private List<String> sitemaps() {
    long pages = (texts().count() + PER_SITEMAP - 1) / PER_SITEMAP;
    return Stream.iterate(1L, page -> page <= pages, page -> page + 1)
        .map(page -> Paths.SITEMAP + "?page=" + page)
        .toList();
  }

  private List<String> articles(int page) {
    return texts()
        .skip((page - 1L) * PER_SITEMAP)
        .limit(PER_SITEMAP)
        .map(text -> addresses.document(text.getURI(), Form.HTML))
        .toList();
  }

  private Stream<Node> texts() {
    return store.getUnionGraph().stream(
            Node.ANY, JenaTerms.node(Rdf.type), JenaTerms.node(Schema.NewsArticle))
        .map(Triple::getSubject)
        .filter(text -> addresses.path(text.getURI()).isPresent());
  }

  private static String xml(String root, String element, List<String> paths, URI here) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(NAMESPACE);
      for (String path : paths) {
        xml.writeStartElement(element);
        xml.writeStartElement("loc");
        xml.writeCharacters(here.resolve(path).toString());
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no XML can be written to memory", e);
    }
    return out.toString();
  }
}
