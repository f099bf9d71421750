package org.broadsheet.stores;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.sink.riot.RiotSink;

/**
 * The same graphs as N-Quads, TriG and TriX, written as {@code broadsheet convert} writes them.
 *
 * @param stem the path of the files without the suffix
 */
record Export(Path stem, Map<Iri, List<Statement>> graphs) {
  private static final List<String> SUFFIXES = List.of(".nq", ".trig", ".trix");

  /** Writes everything that the files say. */
  static Export of(Path stem, List<Path> files) {
    Map<Iri, List<Statement>> graphs = new LinkedHashMap<>();
    for (Path file : files) {
      Quads.read(file)
          .forEach(
              (graph, statements) ->
                  graphs.computeIfAbsent(graph, key -> new ArrayList<>()).addAll(statements));
    }
    for (String suffix : SUFFIXES) {
      Path file = stem.resolveSibling(stem.getFileName() + suffix);
      Quads.write(graphs, RiotSink.open(ExportFile.of(file).orElseThrow()));
    }
    return new Export(stem, graphs);
  }

  /** What it says, in the form that contents are compared in. */
  NavigableSet<String> content() {
    return Content.of(dataset());
  }

  DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    graphs.values().forEach(graph -> graph.forEach(s -> dataset.add(JenaTerms.quad(s))));
    return dataset;
  }
}
