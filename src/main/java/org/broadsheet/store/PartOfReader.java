package org.broadsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.jspecify.annotations.Nullable;

/** Reads the dated part-ofs of a store, those of the gazetteer and those that articles attest. */
final class PartOfReader {
  private static final Query PART_OFS = resource("part-ofs.rq");
  private static final Node PARENT = JenaTerms.node(Bs.parent);
  private static final Node UNIT = JenaTerms.node(Bs.unit);

  private PartOfReader() {}

  /** The units with a {@code bs:PartOf} in any graph. To be called in a transaction. */
  static SortedSet<String> units(DatasetGraph store) {
    return store.stream(Node.ANY, Node.ANY, PARENT, Node.ANY)
        .map(Quad::getSubject)
        .flatMap(partOf -> store.stream(Node.ANY, partOf, UNIT, Node.ANY))
        .map(quad -> quad.getObject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The units that have been placed directly under one. To be called in a transaction. */
  static Stream<String> children(DatasetGraph store, String parent) {
    return store.stream(Node.ANY, Node.ANY, PARENT, NodeFactory.createURI(parent))
        .map(Quad::getSubject)
        .flatMap(partOf -> store.stream(Node.ANY, partOf, UNIT, Node.ANY))
        .map(quad -> quad.getObject().getURI());
  }

  /**
   * The hops of one unit by every {@code bs:PartOf} of every graph, by parent and IRI. To be called
   * in a transaction.
   */
  static List<Hop> hops(DatasetGraph store, String unit) {
    try (QueryExec execution =
        QueryExec.dataset(store)
            .query(PART_OFS)
            .substitution(Var.alloc("unit"), NodeFactory.createURI(unit))
            .set(TDB2.symUnionDefaultGraph, true)
            .build()) {
      return execution.select().stream().map(row -> hop(unit, row)).distinct().toList();
    }
  }

  private static Hop hop(String unit, Binding row) {
    String parent = iri(row, "parent");
    LocalDate day = date(row, "latestBegin");
    return row.contains(Var.alloc("article")) && day != null
        ? Hop.attested(unit, parent, day, existence(row))
        : new Hop(unit, parent, time(row), false);
  }

  private static ValidTime time(Binding row) {
    LocalDate begin = date(row, "begin");
    LocalDate latestBegin = date(row, "latestBegin");
    LocalDate end = date(row, "end");
    LocalDate earliestEnd = date(row, "earliestEnd");
    return new ValidTime(
        new Bound(begin, latestBegin == null ? begin : latestBegin),
        new Bound(earliestEnd == null ? end : earliestEnd, end));
  }

  private static ValidTime existence(Binding row) {
    return new ValidTime(
        new Bound(date(row, "unitBegin"), null), new Bound(null, date(row, "unitEnd")));
  }

  private static String iri(Binding row, String variable) {
    return row.get(Var.alloc(variable)).getURI();
  }

  private static @Nullable LocalDate date(Binding row, String variable) {
    Node term = row.get(Var.alloc(variable));
    return term == null ? null : LocalDate.parse(term.getLiteralLexicalForm());
  }

  private static Query resource(String name) {
    try (InputStream in = PartOfReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
