package org.broadsheet.publish.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.broadsheet.article.Language;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Dcterms;
import org.broadsheet.vocab.Rdfs;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Skos;
import org.jspecify.annotations.Nullable;

/**
 * Shows terms by the names that the store has for them, in the reader's language where there is
 * one. To be used within one transaction, by one thread; what was shown is shared with others.
 */
final class Labels {
  private static final List<Node> NAMING =
      Stream.of(Skos.prefLabel, Rdfs.label, Schema.headline, Schema.name, Dcterms.title)
          .map(JenaTerms::node)
          .toList();

  private final Graph union;
  private final Language language;
  private final Addresses addresses;
  private final ResourceBundle texts;
  private final Cache<Node, Shown> known;

  /**
   * @param known what was shown before, in the same language and of the same store
   */
  Labels(Graph union, Language language, Addresses addresses, Cache<Node, Shown> known) {
    this.union = union;
    this.language = language;
    this.texts = Texts.of(Locale.forLanguageTag(language.tag()));
    this.addresses = addresses;
    this.known = known;
  }

  /** The tag of the reader's language. */
  String tag() {
    return language.tag();
  }

  Shown show(Node term) {
    return term.isURI() ? known.get(term, this::named) : literal(term);
  }

  /** A cell of a column; words that the data use as codes are told in the reader's language. */
  Shown show(String column, Node term) {
    Shown shown = show(term);
    String key = "code." + column + "." + shown.text();
    return term.isLiteral() && texts.containsKey(key)
        ? new Shown(texts.getString(key), null, language.tag(), shown.text())
        : shown;
  }

  /** The years in which a unit stood, see {@link StandingYears#of}. */
  String years(Node unit) {
    return new StandingYears(union).of(unit);
  }

  Shown show(String iri) {
    return show(NodeFactory.createURI(iri));
  }

  /**
   * A text about a thing, in the reader's language where there is one; empty where there is none.
   */
  Shown text(Node thing, Node property) {
    return best(thing, property).map(Labels::literal).orElse(new Shown("", null, "", ""));
  }

  private Shown named(Node thing) {
    String href = addresses.path(thing.getURI()).orElseGet(() -> outside(thing.getURI()));
    return name(thing)
        .map(
            name ->
                new Shown(
                    name.getLiteralLexicalForm(), href, name.getLiteralLanguage(), thing.getURI()))
        .orElseGet(() -> new Shown(shortened(thing.getURI()), href, "", thing.getURI()));
  }

  private Optional<Node> name(Node thing) {
    return NAMING.stream().flatMap(property -> best(thing, property).stream()).findFirst();
  }

  private Optional<Node> best(Node thing, Node property) {
    return union.stream(thing, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .min(Comparator.comparing(this::isForeign).thenComparing(NodeCmp::compareRDFTerms));
  }

  private boolean isForeign(Node name) {
    return !name.getLiteralLanguage().startsWith(Reader.code(language));
  }

  private String shortened(String iri) {
    if (iri.startsWith(addresses.base().iri().value())) {
      return iri.substring(addresses.base().iri().value().length());
    }
    return Prefixes.STANDARD.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /** Other schemes than these may run something when they are followed. */
  private static @Nullable String outside(String iri) {
    return iri.startsWith("https://") || iri.startsWith("http://") ? iri : null;
  }

  private static Shown literal(Node term) {
    return new Shown(
        term.getLiteralLexicalForm(),
        null,
        term.getLiteralLanguage(),
        term.getLiteralLanguage().isEmpty() ? term.getLiteralDatatype().getURI() : "");
  }
}
