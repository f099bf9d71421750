package org.broadsheet.mapping;

import java.io.IOException;
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
    for (GoldenCase golden : GoldenCase.all()) {
      List<Statement> statements = golden.statements();
      Iri graph = Base.DEFAULT.articleGraph(golden.article().id());
      Quads.write(
          Map.of(graph, statements), RiotSink.open(ExportFile.of(golden.expected()).orElseThrow()));
    }
  }
}
