package org.broadsheet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.article.Articles;
import org.broadsheet.article.Input;
import org.broadsheet.article.ReadOptions;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.mapping.Run;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.riot.CheckpointedNQuadsSink;
import org.broadsheet.store.Backup;
import org.broadsheet.store.RdfFile;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreSink;

/**
 * What {@link KillTest} kills: converts, loads, compacts and backs up what is in its folder, saying
 * what it begins. Started again it does what is left.
 */
final class KillSubject {
  static final List<String> PHASES = List.of("convert", "load", "compact", "backup", "done");

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

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
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
    begin("done");
  }

  private static void begin(String phase) {
    System.out.println(phase);
    System.out.flush();
  }

  private static void convert(Path folder) {
    Run run = new Run("test", "0".repeat(64));
    GraphMapping mapping =
        new GraphMapping(
            BASE,
            new ArticleMapper(BASE, run),
            new DatasetMapper(BASE, run, new Iri("http://example.org/licence")));
    Gazetteer none = Gazetteer.of(new GazetteerTables(List.of(), List.of(), List.of(), List.of()));
    ExportFile file = ExportFile.of(export(folder)).orElseThrow();
    try (ForeignAnnotations truth = ForeignAnnotations.open(truth(folder))) {
      new ResumableRun(
              new ArchiveRun(none, truth, mapping, GraphCheck.NONE, 2),
              folder.resolve("export.journal"),
              "test",
              CHECKPOINT)
          .write(
              Articles.pending(List.of(new Input.Location(articles(folder))), ReadOptions.DEFAULT),
              length -> CheckpointedNQuadsSink.open(file, length),
              new NothingLeftOut(),
              source -> {},
              each -> {});
    }
  }
}
