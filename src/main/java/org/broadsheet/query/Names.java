package org.broadsheet.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.rdf.Iri;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Sem;
import org.jspecify.annotations.Nullable;

/** What bears a name in the store. */
final class Names {
  static final List<String> LANGUAGES = List.of("zh-Hans", "en", "zh-Latn-pinyin");
  private static final Query NAMED = BundledQuery.of("named.rq");
  private static final Query CONTAINING = BundledQuery.of("containing.rq");
  private static final Query ENDING = BundledQuery.of("ending.rq");
  private static final Query USED = BundledQuery.of("used.rq");
  private static final Query DESCRIBED = BundledQuery.of("described.rq");
  private static final Query EVENT_TYPES = BundledQuery.of("event-types.rq");
  private static final Query PLACEMENTS = BundledQuery.of("placements.rq");
  private static final Query FOLLOWS = BundledQuery.of("follows.rq");

  private final UnionQueries queries;

  Names(UnionQueries queries) {
    this.queries = queries;
  }

  /** Everything of one of the classes that is called exactly {@code name}. */
  Collection<Candidate> called(String name, Set<String> classes) {
    return distinct(
        LANGUAGES.stream()
            .map(language -> NodeFactory.createLiteralLang(name, language))
            .flatMap(label -> rows(NAMED, Map.of(Var.alloc("_name"), label)))
            .filter(row -> classes.contains(Answer.text(row, "type"))));
  }

  /** Everything of one of the classes whose preferred name holds {@code part}. */
  Collection<Candidate> containing(String part, Set<String> classes) {
    return matching(CONTAINING, part, classes);
  }

  private Collection<Candidate> matching(Query query, String part, Set<String> classes) {
    Node literal = NodeFactory.createLiteralString(part);
    return distinct(
        classes.stream()
            .sorted()
            .map(NodeFactory::createURI)
            .flatMap(
                type ->
                    rows(query, Map.of(Var.alloc("_class"), type, Var.alloc("_part"), literal))));
  }

  /** Everything of one of the classes whose IRI ends in {@code path}, as tables show it. */
  Collection<Candidate> ending(String path, Set<String> classes) {
    return matching(ENDING, "/" + path, classes);
  }

  /** Whether the IRI names something of one of the classes. */
  boolean isOneOf(Node iri, Set<String> classes) {
    return rows(DESCRIBED, Map.of(Var.alloc("_iri"), iri))
        .anyMatch(row -> classes.contains(Answer.text(row, "type")));
  }

  /** Whether the store has the words, in one of the languages, as an object of the property. */
  boolean knows(Iri property, String words, List<String> languages) {
    return languages.stream()
        .map(language -> NodeFactory.createLiteralLang(words, language))
        .anyMatch(literal -> isUsed(property, literal));
  }

  /** Whether the store gives some event that kind, be it a kind of somebody else's. */
  boolean isKindOfSomeEvent(Node kind) {
    return isUsed(Sem.eventType, kind);
  }

  private boolean isUsed(Iri property, Node value) {
    return rows(
            USED,
            Map.of(
                Var.alloc("_property"),
                NodeFactory.createURI(property.value()),
                Var.alloc("_value"),
                value))
        .findAny()
        .isPresent();
  }

  /** What the IRI names, empty when the store says nothing of it. */
  Optional<Candidate> named(Node iri) {
    return distinct(rows(DESCRIBED, Map.of(Var.alloc("_iri"), iri))).stream().findFirst();
  }

  /** The local names of all kinds of events. */
  List<String> eventTypes() {
    return rows(EVENT_TYPES, Map.of())
        .map(row -> Answer.text(row, "iri").substring(Bs.NAMESPACE.length()))
        .distinct()
        .toList();
  }

  /** The kinds of events with that IRI, or that local name or label in any case of letters. */
  Collection<Candidate> eventTypes(String name) {
    return distinct(
        rows(EVENT_TYPES, Map.of())
            .filter(
                row ->
                    name.equals(Answer.text(row, "iri"))
                        || name.equalsIgnoreCase(
                            Answer.text(row, "iri").substring(Bs.NAMESPACE.length()))
                        || name.equalsIgnoreCase(Answer.text(row, "label"))));
  }

  /** Whether the gazetteer places the unit under some parent on a day of the period. */
  boolean placed(Candidate unit, Period period) {
    return rows(PLACEMENTS, Map.of(Var.alloc("_unit"), unit.iri()))
        .anyMatch(row -> period.meets(date(row, "from"), date(row, "until")));
  }

  /** The first day of the latest placement that meets the period; empty where that is open. */
  Optional<LocalDate> placedFrom(Candidate unit, Period period) {
    return rows(PLACEMENTS, Map.of(Var.alloc("_unit"), unit.iri()))
        .filter(row -> period.meets(date(row, "from"), date(row, "until")))
        .flatMap(row -> Stream.ofNullable(date(row, "from")))
        .max(LocalDate::compareTo);
  }

  /** Whether a change made {@code later} of {@code earlier}. */
  boolean follows(Candidate later, Candidate earlier) {
    return rows(
            FOLLOWS, Map.of(Var.alloc("_earlier"), earlier.iri(), Var.alloc("_later"), later.iri()))
        .findAny()
        .isPresent();
  }

  private Stream<Binding> rows(Query query, Map<Var, Node> values) {
    return queries.select(query, values).rows().stream();
  }

  private static Collection<Candidate> distinct(Stream<Binding> rows) {
    Map<Node, Candidate> candidates = new LinkedHashMap<>();
    rows.map(Names::candidate)
        .forEach(candidate -> candidates.putIfAbsent(candidate.iri(), candidate));
    return candidates.values();
  }

  private static Candidate candidate(Binding row) {
    return new Candidate(
        Answer.term(row, "iri").orElseThrow(),
        Answer.text(row, "label"),
        date(row, "from"),
        date(row, "until"),
        Answer.text(row, "level").equals(Bs.ProvinceLevel.value()));
  }

  private static @Nullable LocalDate date(Binding row, String column) {
    return RowTime.day(row, column);
  }
}
