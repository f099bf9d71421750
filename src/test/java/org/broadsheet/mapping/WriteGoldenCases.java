package org.broadsheet.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.riot.RiotSink;

/**
 * Writes the expected quads of every golden case as the mapping now gives them, to be read in the
 * diff before they are committed: {@code mvn -q test-compile exec:java@golden-mapping}.
 */
public final class WriteGoldenCases {
  private WriteGoldenCases() {}

  public static void main(String[] args) throws IOException {
    write(GoldenGazetteer.graphs(), GoldenGazetteer.EXPECTED);
    for (GoldenCase golden : GoldenCase.all()) {
      Iri graph = Base.DEFAULT.articleGraph(golden.article().id());
      write(Map.of(graph, golden.statements()), golden.expected());
    }
  }

  private static void write(Map<Iri, List<Statement>> graphs, Path file) {
    Quads.write(graphs, RiotSink.open(ExportFile.of(file).orElseThrow()));
  }
}
