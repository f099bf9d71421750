package org.broadsheet.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.CheckpointedSink;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ResumableLines;
import org.broadsheet.sink.SafePoint;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.Tee;
import org.broadsheet.sink.nquads.NQuadsWriter;
import org.broadsheet.sink.riot.CheckpointedFileSink;
import org.broadsheet.sink.riot.RiotSink;
import org.broadsheet.store.StoreSink;

/**
 * All that the main job makes of the articles: the export as N-Quads and TriG, the annotations, the
 * store. What is safe of the files is in the store too, which is told them again when an earlier
 * try is gone on with, and then has nothing left to write.
 */
public final class RunOutput implements CheckpointedSink {
  private final CheckpointedSink quads;
  private final CheckpointedSink trig;
  private final ResumableLines annotations;
  private final StoreSink store;
  private final StatementSink graphs;
  private final Consumer<Annotations> annotated;

  private RunOutput(
      CheckpointedSink quads,
      CheckpointedSink trig,
      ResumableLines annotations,
      StoreSink store,
      Consumer<Annotations> annotated) {
    this.quads = quads;
    this.trig = trig;
    this.annotations = annotations;
    this.store = store;
    this.graphs = new Tee(List.of(quads, trig, store));
    this.annotated = annotated;
  }

  /**
   * Opens the files in a folder.
   *
   * @param safe of them in an earlier try
   * @param store closed with the files
   * @param annotated hears what was found in each article, also in those of an earlier try
   * @throws org.broadsheet.sink.SinkException when a file cannot be opened
   */
  public static RunOutput open(
      Path folder, SafePoint safe, StoreSink store, Consumer<Annotations> annotated) {
    ExportFile quads = quads(folder);
    ExportFile trig = trig(folder);
    return new RunOutput(
        CheckpointedFileSink.open(quads, NQuadsWriter::new, safe.of(0)),
        CheckpointedFileSink.open(trig, RiotSink.writer(trig.format()).orElseThrow(), safe.of(1)),
        ResumableLines.open(folder.resolve("annotations.jsonl"), safe.of(2)),
        store,
        annotated);
  }

  /** The files that hold the data set. */
  public static List<ExportFile> exports(Path folder) {
    return List.of(quads(folder), trig(folder));
  }

  private static ExportFile quads(Path folder) {
    return ExportFile.of(folder.resolve("broadsheet.nq")).orElseThrow();
  }

  private static ExportFile trig(Path folder) {
    return ExportFile.of(folder.resolve("broadsheet.trig")).orElseThrow();
  }

  /** Takes what was found in an article whose graph was written. */
  public void annotations(Annotations found) {
    annotations.line(AnnotationLines.write(found));
    annotated.accept(found);
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    graphs.graph(graph, statements);
  }

  @Override
  public void append(Iri graph, List<Statement> statements) {
    graphs.append(graph, statements);
  }

  @Override
  public Runnable prepare(Iri graph, List<Statement> statements) {
    return graphs.prepare(graph, statements);
  }

  @Override
  public Runnable prepareAppend(Iri graph, List<Statement> statements) {
    return graphs.prepareAppend(graph, statements);
  }

  /** The store comes first, so that it lacks nothing of what is safe in the files. */
  @Override
  public List<Long> checkpoint() {
    store.commit();
    return List.of(quads.checkpoint().get(0), trig.checkpoint().get(0), annotations.checkpoint());
  }

  @Override
  public void written(Consumer<List<Statement>> each) {
    annotations.written(line -> annotated.accept(read(line)));
    quads.written(
        statements -> {
          store.graph(statements.get(0).graph(), statements);
          each.accept(statements);
        });
  }

  private static Annotations read(String line) {
    try {
      return AnnotationLines.read(line);
    } catch (JsonProcessingException e) {
      throw new SinkException(
          "annotations.jsonl.part: not as it was written ("
              + e.getOriginalMessage()
              + "); remove the journal to start over",
          e);
    }
  }

  @Override
  public void finish() {
    graphs.finish();
    annotations.finish();
  }

  @Override
  public void close() {
    graphs.close();
    annotations.close();
  }
}
