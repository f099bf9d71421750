package org.broadsheet.pipeline;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.ClosureInBlocks;
import org.broadsheet.gazetteer.ClosureInBlocks.Block;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.ClosureMapper;
import org.broadsheet.mapping.GazetteerMapper;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.store.OntologyGraph;

/**
 * The whole data set on its way to a sink, graph by graph: ontology, gazetteer, the articles, the
 * closure over what they all say, and last the description of all that was written.
 */
final class Export {
  /** Small, since some blocks for each worker are under way at a time. */
  private static final int CLOSURE_BLOCK = 16;

  private final ArchiveRun run;
  private final Base base;
  private final Gazetteer gazetteer;
  private final StatementSink sink;
  private final GraphCheck check;
  private final AttestedPartOfs attested;
  private final DatasetCount count;
  private long statements;

  Export(ArchiveRun run, StatementSink sink) {
    this.run = run;
    this.base = run.mapping().base();
    this.gazetteer = run.gazetteer();
    this.sink = sink;
    this.check = run.check();
    this.attested = new AttestedPartOfs(gazetteer, base);
    this.count = new DatasetCount(base);
  }

  /** Writes the graphs that no article changes. */
  void begin() {
    CompletableFuture<List<Statement>> units = CompletableFuture.supplyAsync(this::units);
    checked(base.ontologyGraph(), ontology());
    checked(base.gazetteerGraph(), units.join());
  }

  /** Takes up the graphs that no article changes; the sink, or another one, holds them already. */
  void replayBegin() {
    for (List<Statement> graph : List.of(ontology(), units())) {
      replay(graph);
      statements += graph.size();
    }
  }

  private List<Statement> ontology() {
    return OntologyGraph.statements(base.ontologyGraph());
  }

  private List<Statement> units() {
    return new GazetteerMapper(base).map(gazetteer);
  }

  /** Writes the graph of one article. */
  void article(Converted converted) {
    count.input(converted.source().line());
    write(converted.graph());
  }

  private void write(PreparedGraph graph) {
    graph.attested().forEach(attested::add);
    graph.violations().forEach(check.found());
    replay(graph.count());
    graph.writing().run();
  }

  /** Takes up an article whose graph the sink holds already, by its source and what it attests. */
  void replay(SourceDigest source, List<AttestedPartOf> partOfs) {
    count.input(source.line());
    partOfs.forEach(attested::add);
  }

  /** Checks and counts a graph that the sink holds already. */
  void replay(List<Statement> graph) {
    check.rules().violations(graph).forEach(check.found());
    count.add(graph);
  }

  /** Counts graphs that were checked where they were made. */
  void replay(PartCount part) {
    count.add(part);
    statements += part.triples();
  }

  /** Counts what the sink holds already. */
  void replay(long written) {
    statements = written;
  }

  /**
   * Writes the closure and the description, and finishes the sink.
   *
   * @return the description
   */
  List<Statement> finish() {
    write(base.closureGraph(), List.of());
    closure();
    List<Statement> description = run.mapping().description(count.finish());
    checkedUncounted(base.datasetGraph(), description);
    sink.finish();
    return description;
  }

  /** Each row is a node of its own, so that pieces of the closure can be prepared apart. */
  private void closure() {
    Map<String, List<Hop>> gazetteerHops =
        gazetteer.partOfs().stream().map(this::hop).collect(Collectors.groupingBy(Hop::unit));
    SortedSet<String> units = new TreeSet<>(gazetteerHops.keySet());
    units.addAll(attested.units());
    ClosureInBlocks blocks =
        new ClosureInBlocks(
            unit ->
                Stream.concat(
                        gazetteerHops.getOrDefault(unit, List.of()).stream(),
                        attested.hops(unit).stream())
                    .toList(),
            CLOSURE_BLOCK);
    ClosureMapper mapper = new ClosureMapper(base);
    GraphPreparation preparation = run.preparation(sink);
    new OrderedParallel(run.threads())
        .<Supplier<Block>, PreparedGraph>map(
            blocks.pending(units).iterator(),
            block ->
                preparation.prepareAppend(base.closureGraph(), mapper.map(block.get()).toList()),
            this::write);
  }

  /** How many statements were written so far. */
  long statements() {
    return statements;
  }

  private Hop hop(PartOf partOf) {
    return new Hop(
        base.place(partOf.unit().value()).value(),
        base.place(partOf.parent().value()).value(),
        partOf.time().narrowed(),
        false);
  }

  private void checked(Iri graph, List<Statement> content) {
    CompletableFuture<Void> counted = CompletableFuture.runAsync(() -> count.add(content));
    checkedUncounted(graph, content);
    counted.join();
  }

  private void checkedUncounted(Iri graph, List<Statement> content) {
    check.rules().violations(content).forEach(check.found());
    write(graph, content);
  }

  private void write(Iri graph, List<Statement> content) {
    statements += content.size();
    sink.graph(graph, content);
  }
}
