package org.broadsheet.vocab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Renders {@code docs/ontology.md}. */
final class OntologyPage {
  private final OntologySource source;

  OntologyPage(OntologySource source) {
    this.source = source;
  }

  String render() {
    List<String> lines = new ArrayList<>();
    lines.add("# Ontology " + source.version());
    lines.add("");
    lines.add("Generated from `ontology/` by `" + GenerateVocabulary.COMMAND + "`; do not edit.");
    lines.add("");
    lines.add("`bs:` is `" + OntologySource.NAMESPACE + "`. All other terms are borrowed.");
    table(lines, "Classes", source.ownTerms(OWL2.Class));
    properties(lines, "Object properties", source.ownTerms(OWL2.ObjectProperty));
    properties(lines, "Datatype properties", source.ownTerms(OWL2.DatatypeProperty));
    for (Resource scheme : source.ownTerms(SKOS.ConceptScheme)) {
      table(lines, "Concepts: " + text(scheme, RDFS.label, "en"), source.concepts(scheme));
    }
    borrowed(lines);
    return String.join("\n", lines) + "\n";
  }

  private static void table(List<String> lines, String title, List<Resource> terms) {
    lines.addAll(List.of("", "## " + title, "", "| Term | 中文 | Meaning |", "|---|---|---|"));
    for (Resource term : terms) {
      lines.add(row(term, text(term, RDFS.label, "zh-Hans"), text(term, RDFS.comment, "en")));
    }
  }

  private void properties(List<String> lines, String title, List<Resource> terms) {
    lines.addAll(
        List.of(
            "", "## " + title, "", "| Term | 中文 | Of | To | Meaning |", "|---|---|---|---|---|"));
    for (Resource term : terms) {
      lines.add(
          row(
              term,
              text(term, RDFS.label, "zh-Hans"),
              reference(term, RDFS.domain),
              reference(term, RDFS.range),
              text(term, RDFS.comment, "en")));
    }
  }

  private void borrowed(List<String> lines) {
    lines.addAll(
        List.of("", "## Borrowed terms", "", "| Prefix | Namespace | Terms |", "|---|---|---|"));
    source.borrowedTerms().stream()
        .collect(Collectors.groupingBy(Resource::getNameSpace))
        .entrySet()
        .stream()
        .map(
            entry -> {
              String prefix = source.prefix(entry.getKey());
              String terms =
                  entry.getValue().stream()
                      .map(term -> "`" + term.getLocalName() + "`")
                      .collect(Collectors.joining(" "));
              return "| `" + prefix + ":` | `" + entry.getKey() + "` | " + terms + " |";
            })
        .sorted()
        .forEach(lines::add);
  }

  private static String row(Resource term, String... cells) {
    return "| `bs:" + term.getLocalName() + "` | " + String.join(" | ", cells) + " |";
  }

  private String reference(Resource term, Property property) {
    if (!term.hasProperty(property)) {
      return "";
    }
    return "`"
        + source.ontology().shortForm(term.getPropertyResourceValue(property).getURI())
        + "`";
  }

  private static String text(Resource term, Property property, String language) {
    return term.getProperty(property, language).getString();
  }
}
