package org.broadsheet.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.broadsheet.article.Language;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.query.Answer;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Outcome;
import org.broadsheet.query.QueryRun;
import org.broadsheet.query.UnionQueries;

/** What pages ask of the store: questions of the catalogue, and those that only a page has. */
public final class Archive {
  /** Asked when the store has no dated article; the first full year of the paper after 1949. */
  private static final LocalDate SOME_DAY = LocalDate.of(1950, 1, 1);

  private final DatasetGraph store;
  private final Addresses addresses;
  private final Catalogue catalogue = Catalogue.bundled();
  private final QueryRun questions;
  private final UnionQueries queries;

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
    return new Labels(store.getUnionGraph(), language, addresses);
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
    Map<Var, Node> bound =
        values.entrySet().stream()
            .collect(
                Collectors.toMap(value -> Var.alloc("_" + value.getKey()), Map.Entry::getValue));
    return queries.select(resource(name + ".rq"), bound).rows();
  }

  /** The day of the last issue. */
  LocalDate lastDay() {
    return day("issue-span", "last").orElse(SOME_DAY);
  }

  /** A day in the only row of a query. */
  Optional<LocalDate> day(String name, String column) {
    return rows(name, Map.of()).stream()
        .map(row -> Answer.text(row, column))
        .filter(text -> !text.isEmpty())
        .map(LocalDate::parse)
        .findFirst();
  }

  static Node iri(String value) {
    return NodeFactory.createURI(value);
  }

  static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node words(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Query resource(String name) {
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
