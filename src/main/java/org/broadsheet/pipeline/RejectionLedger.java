package org.broadsheet.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.LineFile;

/**
 * What a store lacks: {@code rejected.jsonl} in its folder, with the articles that its loads
 * rejected and none has read since, by file and as {@link RejectionReport} has them.
 */
public final class RejectionLedger implements LeftOut {
  private final Path file;
  private final LeftOut next;
  private final SortedMap<String, Parsed.Rejected> lacking = new TreeMap<>();

  private RejectionLedger(Path file, LeftOut next) {
    this.file = file;
    this.next = next;
  }

  /**
   * Goes on from what the loads before have left.
   *
   * @param store folder of the store
   * @param next hears of what is left out too
   */
  public static RejectionLedger of(Path store, LeftOut next) {
    RejectionLedger ledger = new RejectionLedger(file(store), next);
    lacking(store).forEach(rejected -> ledger.lacking.put(rejected.file(), rejected));
    return ledger;
  }

  /** What the store in that folder lacks; nothing when it was made by loads of RDF alone. */
  public static List<Parsed.Rejected> lacking(Path store) {
    return Files.exists(file(store)) ? RejectionReport.read(file(store)) : List.of();
  }

  /** Puts what a store lacks beside its backup, where {@link #restore} finds it. */
  public static void backUp(Path store, Path backup) {
    write(lacking(store), beside(backup));
  }

  /** Gives a restored store what stands beside the backup, nothing where nothing does. */
  public static void restore(Path backup, Path store) {
    if (Files.exists(beside(backup))) {
      write(RejectionReport.read(beside(backup)), file(store));
    }
  }

  @Override
  public void rejected(Parsed.Rejected rejected) {
    lacking.put(rejected.file(), rejected);
    next.rejected(rejected);
  }

  @Override
  public void ignored(Parsed.Ignored ignored) {
    next.ignored(ignored);
  }

  /** What the store holds was read, whatever the file was at an earlier load. */
  @Override
  public void unchanged(Article article) {
    read(article.source().file());
    next.unchanged(article);
  }

  /** The article of that file was read. */
  public void read(String article) {
    lacking.remove(article);
  }

  /** Puts the file in place, after the store has taken the articles. */
  public void finish() {
    write(lacking.values(), file);
  }

  private static void write(Collection<Parsed.Rejected> rejections, Path file) {
    try (LineFile lines = LineFile.open(file)) {
      rejections.forEach(rejected -> lines.line(RejectionReport.line(rejected)));
      lines.finish();
    }
  }

  private static Path file(Path store) {
    return store.resolve("rejected.jsonl");
  }

  private static Path beside(Path backup) {
    return backup.resolveSibling(backup.getFileName() + ".rejected.jsonl");
  }
}
