package org.broadsheet.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.broadsheet.article.Language;
import org.broadsheet.publish.Paths;
import org.broadsheet.publish.calendar.EventCalendar;
import org.broadsheet.publish.calendar.EventSet;
import org.broadsheet.publish.calendar.Stay;
import org.broadsheet.publish.hierarchy.Hierarchy;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.query.Answer;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Outcome;
import org.broadsheet.query.Parameter;
import org.broadsheet.query.QueryRun;
import org.broadsheet.query.Resolution;
import org.broadsheet.query.UnionQueries;
import org.broadsheet.sink.riot.JenaTerms;

/** What pages ask of the store: questions of the catalogue, and those that only a page has. */
public final class Archive {
  /** Asked when the store has no dated article; the first full year of the paper after 1949. */
  private static final LocalDate SOME_DAY = LocalDate.of(1950, 1, 1);

  private static final String FIRST = "0001-01-01";
  private static final String LAST = "9999-12-31";

  private final DatasetGraph store;
  private final Addresses addresses;
  private final Catalogue catalogue = Catalogue.bundled();
  private final QueryRun questions;
  private final UnionQueries queries;
  private final Settled settled = new Settled();

  public Archive(DatasetGraph store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
    this.questions = new QueryRun(store);
    this.queries = new UnionQueries(store);
  }

  Addresses addresses() {
    return addresses;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Runs {@code reading} in one transaction. */
  <T> T read(Supplier<T> reading) {
    return Txn.calculateRead(store, reading);
  }

  Labels labels(Language language) {
    return new Labels(store.getUnionGraph(), language, addresses, settled.names(language));
  }

  List<OntologyTerms.Term> terms(Labels labels) {
    return new OntologyTerms(store.getUnionGraph(), labels).all();
  }

  /** A question of the catalogue. */
  Outcome ask(CatalogueQuery query, Map<String, String> arguments) {
    return questions.ask(query, arguments);
  }

  /** A question of the catalogue by its name, its rows or none where it has no answer. */
  Answer answer(String name, Map<String, String> arguments) {
    CatalogueQuery query = catalogue.find(name).orElseThrow();
    return ask(query, arguments) instanceof Answer answer
        ? answer
        : new Answer(
            query.header().title(), List.of(), query.header().view(), List.of(), List.of());
  }

  /** The rows of a query of this package. */
  List<Binding> rows(String name, Map<String, Node> values) {
    return queries.select(resource(name), bound(values)).rows();
  }

  /** Where the whole answer is to a query of this package, of which pages read the first rows. */
  String whole(String name, Map<String, Node> values) {
    return "%s?query=%s"
        .formatted(
            Paths.SPARQL,
            URLEncoder.encode(
                WholeQuery.of(resource(name), bound(values)), StandardCharsets.UTF_8));
  }

  private static Map<Var, Node> bound(Map<String, Node> values) {
    return values.entrySet().stream()
        .collect(Collectors.toMap(value -> Var.alloc("_" + value.getKey()), Map.Entry::getValue));
  }

  /** The rows of a query of this package that has no parameters. */
  List<Binding> rows(String name) {
    return settled.rows(name, each -> rows(each, Map.of()));
  }

  /** The units of province level, of all times, each with the years in which it stood. */
  Rows provinces(Labels labels) {
    List<List<Shown>> rows =
        rows("provinces").stream()
            .flatMap(row -> Answer.term(row, "unit").stream())
            .map(unit -> List.of(labels.show(unit), new Shown(labels.years(unit), null, "", "")))
            .toList();
    return new Rows(List.of("unit", "years"), rows, rows.size());
  }

  /**
   * The beginning of the answer to a question of the catalogue that needs nothing but a period,
   * which is all time; empty when it takes too long.
   */
  Optional<Excerpt> excerpt(String name) {
    return settled.excerpt(name, each -> Excerpt.of(answer(each, allTime(each))));
  }

  /**
   * What pages ask again and again and no reader's question changes, each piece to be computed
   * before a reader has to wait for it.
   */
  public List<Runnable> settling() {
    Stream<Runnable> own =
        Stream.of("issue-span", "coverage", "latest-articles", "provinces", "event-types")
            .map(name -> () -> rows(name));
    Stream<Runnable> asked =
        Stream.concat(
                QualityView.QUESTIONS.stream(),
                catalogue.queries().stream()
                    .filter(query -> query.header().parameters().isEmpty())
                    .map(CatalogueQuery::name))
            .distinct()
            .map(name -> () -> excerpt(name));
    return Stream.of(own, Stream.<Runnable>of(this::calendar, this::hierarchy), asked)
        .flatMap(each -> each)
        .toList();
  }

  private Map<String, String> allTime(String question) {
    return catalogue.find(question).orElseThrow().header().parameters().stream()
        .filter(parameter -> !parameter.optional())
        .collect(
            Collectors.toMap(
                Parameter::name, parameter -> parameter.name().equals("from") ? FIRST : LAST));
  }

  /** The days of all events. */
  EventCalendar calendar() {
    return settled.calendar(() -> read(() -> EventCalendar.of(store.getUnionGraph())));
  }

  /** What stood within what. */
  Hierarchy hierarchy() {
    return settled.hierarchy(
        () ->
            read(
                () ->
                    Hierarchy.of(
                        store.getGraph(JenaTerms.node(addresses.base().closureGraph())),
                        store.getUnionGraph())));
  }

  /** Those of the events that are in a unit at any depth, as then constituted. */
  EventSet within(Node unit) {
    Stream<Stay> below =
        hierarchy().within(unit).stream().map(row -> new Stay(row.unit(), row.from(), row.until()));
    return calendar().at(Stream.concat(Stream.of(new Stay(unit, null, null)), below).toList());
  }

  /** The first of the events, as rows of {@link EventRows}. */
  List<Binding> first(EventSet events, int count) {
    EventRows rows = new EventRows(store.getUnionGraph());
    return events.first(count, this::eventsOn).stream().map(rows::of).toList();
  }

  private List<Node> eventsOn(LocalDate day) {
    return settled.eventsOn(day, each -> EventCalendar.on(each, store.getUnionGraph()));
  }

  /**
   * What a name stands for as a parameter of a question.
   *
   * @param days the days asked about, by the names of parameters; those that the question has count
   */
  Resolution resolve(String question, String parameter, String name, Map<String, String> days) {
    CatalogueQuery query = catalogue.find(question).orElseThrow();
    Map<String, String> arguments = new LinkedHashMap<>();
    query.header().parameters().stream()
        .map(Parameter::name)
        .filter(days::containsKey)
        .forEach(day -> arguments.put(day, days.get(day)));
    arguments.put(parameter, name);
    return questions.resolve(query, parameter, arguments);
  }

  /** Why a question about a thing has no rows on a day. */
  List<String> whyNone(String question, String parameter, Node term, LocalDate on) {
    CatalogueQuery query = catalogue.find(question).orElseThrow();
    return questions.whyNone(query, parameter, term, on);
  }

  /** The day of the last issue. */
  LocalDate lastDay() {
    return rows("issue-span").stream()
        .map(row -> Answer.text(row, "last"))
        .filter(text -> !text.isEmpty())
        .map(LocalDate::parse)
        .findFirst()
        .orElse(SOME_DAY);
  }

  static Node iri(String value) {
    return NodeFactory.createURI(value);
  }

  static Node words(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Query resource(String query) {
    String name = query + ".rq";
    try (InputStream in = Archive.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
