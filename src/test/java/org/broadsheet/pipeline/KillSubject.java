package org.broadsheet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.Base;
import org.broadsheet.sink.CheckpointedSink;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.SafePoint;
import org.broadsheet.sink.nquads.NQuadsWriter;
import org.broadsheet.sink.riot.CheckpointedFileSink;
import org.broadsheet.store.Backup;
import org.broadsheet.store.RdfFile;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreSink;

/**
 * What {@link KillTest} kills: converts, loads, compacts and backs up what is in its folder, or
 * does the main job, saying what it begins. Started again it does what is left.
 */
final class KillSubject {
  static final List<String> PHASES = List.of("convert", "load", "compact", "backup", "run");

  private static final Base BASE = Base.DEFAULT;
  private static final int CHECKPOINT = 20;

  private KillSubject() {}

  static Path articles(Path folder) {
    return folder.resolve("articles.zip");
  }

  static Path truth(Path folder) {
    return folder.resolve("truth.jsonl");
  }

  static Path export(Path folder) {
    return folder.resolve("export.nq.gz");
  }

  static Path store(Path folder) {
    return folder.resolve("store");
  }

  static Path backup(Path folder) {
    return folder.resolve("backup.nq.gz");
  }

  /** Folder of the export that the main job makes. */
  static Path out(Path folder) {
    return folder.resolve("out");
  }

  /** The store that the main job makes. */
  static Path runStore(Path folder) {
    return folder.resolve("run-store");
  }

  /** Given {@code run} behind the folder, it does the main job, else the others. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (arguments.length > 1) {
      begin(arguments[1]);
      run(folder);
    } else {
      others(folder);
    }
    begin("done");
  }

  private static void others(Path folder) throws IOException {
    if (!Files.exists(export(folder))) {
      begin("convert");
      convert(folder);
    }
    begin("load");
    try (Store store = Store.open(store(folder))) {
      try (StoreSink sink = new StoreSink(store, BASE)) {
        new RdfFile(export(folder)).graphs(sink::graph);
        sink.finish();
      }
      begin("compact");
      store.compact();
      begin("backup");
      Backup.write(store, backup(folder));
    }
  }

  private static void begin(String phase) {
    System.out.println(phase);
    System.out.flush();
  }

  private static void convert(Path folder) {
    ExportFile file = ExportFile.of(export(folder)).orElseThrow();
    write(
        folder,
        folder.resolve("export.journal"),
        safe -> CheckpointedFileSink.open(file, NQuadsWriter::new, safe),
        (converted, sink) -> {});
  }

  private static void run(Path folder) {
    try (Store store = Store.open(runStore(folder))) {
      write(
          folder,
          out(folder).resolve("journal"),
          safe -> RunOutput.open(out(folder), safe, new StoreSink(store, BASE), annotations -> {}),
          (converted, output) -> output.annotations(converted.annotations()));
    }
  }

  private static <S extends CheckpointedSink> void write(
      Path folder, Path journal, Function<SafePoint, S> target, BiConsumer<Converted, S> written) {
    try (ForeignAnnotations truth = ForeignAnnotations.open(truth(folder), Gazetteer.bundled())) {
      new ResumableRun(
              new ArchiveRun(
                  GeneratedRun.NO_UNITS, truth, GeneratedRun.MAPPING, GraphCheck.NONE, 2),
              journal,
              "test",
              CHECKPOINT)
          .write(
              Articles.pending(List.of(new Input.Location(articles(folder))), ReadOptions.DEFAULT),
              target,
              new NothingLeftOut(),
              new Quiet<>(written));
    }
  }

  private record Quiet<S>(BiConsumer<Converted, S> each) implements ResumableRun.Listener<S> {
    @Override
    public void source(SourceDigest source) {}

    @Override
    public void written(Converted converted, S sink) {
      each.accept(converted, sink);
    }

    @Override
    public void completed(ArchiveRun.Result result) {}
  }
}
