package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.publish.linked.Description;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Rdf;
import org.broadsheet.vocab.Schema;

/** The page about a thing, by its class: an article, a unit, the ontology, or anything else. */
public final class ThingView {
  private static final Node TYPE = JenaTerms.node(Rdf.type);

  /** The level above which the gazetteer has nothing, but for the regions of the first years. */
  private static final Node TOP = JenaTerms.node(Bs.ProvinceLevel);

  private final Archive archive;
  private final PageWriter pages;

  public ThingView(Archive archive, PageWriter pages) {
    this.archive = archive;
    this.pages = pages;
  }

  /** The page, in the language of its reader. */
  public Reply page(Description description, HttpServletRequest request) {
    Reader reader = Reader.of(request);
    return archive.read(
        () -> {
          Labels labels = archive.labels(reader.language());
          Labels otherLabels = archive.labels(reader.other());
          List<String> types = types(description);
          Map<String, Object> model = new LinkedHashMap<>();
          model.put(
              "page", new ThingPages(labels, otherLabels, archive.addresses()).of(description));
          return pages.write(
              template(description, types, labels, request, model), model, reader, request);
        });
  }

  private String template(
      Description description,
      List<String> types,
      Labels labels,
      HttpServletRequest request,
      Map<String, Object> model) {
    String iri = description.iri();
    if (iri.equals(Addresses.ONTOLOGY)) {
      model.put("terms", archive.terms(labels));
      return "ontology";
    }
    if (Sections.has(types, Schema.NewsArticle)) {
      model.put("article", new ArticlePages(archive, labels).of(iri));
      return "article";
    }
    Sections sections = new Sections(archive, labels);
    model.put("sections", sections.of(iri, types));
    if (!Sections.isUnit(types)) {
      return "entity";
    }
    Slider slider = new Slider(new Asked(request).day("on").orElseGet(archive::lastDay));
    model.put("slider", slider);
    model.put("years", labels.years(Archive.iri(iri)));
    model.put(
        "top", description.outgoing().stream().anyMatch(quad -> quad.getObject().equals(TOP)));
    model.put("chain", sections.chain(iri, slider.day()));
    model.put("tree", sections.below(iri, slider.day()));
    return "place";
  }

  private static List<String> types(Description description) {
    return description.outgoing().stream()
        .filter(quad -> quad.getPredicate().equals(TYPE))
        .map(Quad::getObject)
        .map(Node::getURI)
        .distinct()
        .toList();
  }
}
