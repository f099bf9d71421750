package org.broadsheet.publish.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.article.Language;
import org.broadsheet.publish.http.Form;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.publish.linked.Description;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Rdf;
import org.jspecify.annotations.Nullable;

/** Makes the page about a thing from its description. */
final class ThingPages {
  private static final Node TYPE = JenaTerms.node(Rdf.type);

  private final Labels labels;
  private final Labels otherLabels;
  private final Addresses addresses;

  /**
   * @param labels in the reader's language
   * @param otherLabels in the other one
   */
  ThingPages(Labels labels, Labels otherLabels, Addresses addresses) {
    this.labels = labels;
    this.otherLabels = otherLabels;
    this.addresses = addresses;
  }

  ThingPage of(Description description) {
    Shown title = labels.show(description.iri());
    List<Quad> said =
        description.outgoing().isEmpty() ? description.inside() : description.outgoing();
    return new ThingPage(
        description.iri(),
        title,
        other(title, otherLabels.show(description.iri())),
        said.stream()
            .filter(quad -> quad.getPredicate().equals(TYPE))
            .map(Quad::getObject)
            .distinct()
            .map(labels::show)
            .toList(),
        scriptSafe(new String(description.narrow().write(Form.JSON_LD), StandardCharsets.UTF_8)),
        Form.RDF.stream().map(form -> link(description.iri(), form)).toList(),
        grouped(description.outgoing(), Quad::getObject),
        grouped(description.incoming(), Quad::getSubject),
        (int) description.quads().count());
  }

  private static @Nullable Shown other(Shown title, Shown other) {
    return other.lang().isEmpty() || Language.ofTag(other.lang()) == Language.ofTag(title.lang())
        ? null
        : other;
  }

  private Shown link(String iri, Form form) {
    return new Shown(form.suffix(), addresses.document(iri, form), "", form.mediaType());
  }

  private List<ThingPage.Property> grouped(List<Quad> quads, Function<Quad, Node> value) {
    Map<Node, List<Shown>> byProperty = new LinkedHashMap<>();
    quads.stream()
        .map(quad -> Map.entry(quad.getPredicate(), value.apply(quad)))
        .distinct()
        .forEach(
            each ->
                byProperty
                    .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                    .add(labels.show(each.getValue())));
    return byProperty.entrySet().stream()
        .map(each -> new ThingPage.Property(labels.show(each.getKey()), each.getValue()))
        .toList();
  }

  /** JSON in which nothing can end a script element or open a comment. */
  private static String scriptSafe(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
