package org.broadsheet.pipeline;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.digest.DigestIndex;

/**
 * Takes articles through some work on all cores, in the order of the input. A rejected article
 * never stops a run; it goes to {@link LeftOut}.
 */
public final class ArticleRun {
  private final int threads;
  private final LeftOut leftOut;
  private final DigestIndex seen = new DigestIndex();
  private Tally tally = Tally.NONE;

  public ArticleRun(int threads, LeftOut leftOut) {
    this.threads = threads;
    this.leftOut = leftOut;
  }

  private sealed interface Outcome<T> {
    record Done<T>(Article article, T result) implements Outcome<T> {}

    record Unchanged<T>(Article article) implements Outcome<T> {}

    record Refused<T>(Article article, Parsed.Rejected why) implements Outcome<T> {}

    record Left<T>(Parsed why) implements Outcome<T> {}
  }

  /**
   * Parses and works on the workers; calls {@code sink} and {@link LeftOut} on this thread.
   *
   * @param pending articles whose parsing is left to the workers; closed at the end
   * @param work may refuse an article, which is then rejected
   */
  public <T> Tally forEach(
      Stream<Supplier<Parsed>> pending, Function<Article, Worked<T>> work, Consumer<T> sink) {
    try (pending) {
      new OrderedParallel(threads)
          .<Supplier<Parsed>, Outcome<T>>map(
              pending.iterator(), source -> outcome(source.get(), work), each -> take(each, sink));
    }
    return tally;
  }

  /** Takes an article for one that was read before; it is rejected when it comes. */
  void readBefore(String id) {
    seen.add(id);
  }

  /** Counts an article that an earlier try took through; it may not come again. */
  void replayArticle(String id) {
    readBefore(id);
    tally = tally.plusArticle();
  }

  /** Counts a rejection of an earlier try. */
  void replayRejected() {
    tally = tally.plusRejected();
  }

  /** Counts a file that an earlier try passed over. */
  void replayIgnored() {
    tally = tally.plusIgnored();
  }

  private static <T> Outcome<T> outcome(Parsed parsed, Function<Article, Worked<T>> work) {
    if (!(parsed instanceof Parsed.Ok ok)) {
      return new Outcome.Left<>(parsed);
    }
    Worked<T> worked = work.apply(ok.article());
    if (worked instanceof Worked.Done<T> done) {
      return new Outcome.Done<>(ok.article(), done.result());
    }
    return worked instanceof Worked.Refused<T> refused
        ? new Outcome.Refused<>(ok.article(), refused.why())
        : new Outcome.Unchanged<>(ok.article());
  }

  private <T> void take(Outcome<T> outcome, Consumer<T> sink) {
    if (outcome instanceof Outcome.Done<T> done) {
      if (isFirst(done.article())) {
        tally = tally.plusArticle();
        sink.accept(done.result());
      }
    } else if (outcome instanceof Outcome.Unchanged<T> unchanged) {
      if (isFirst(unchanged.article())) {
        tally = tally.plusUnchanged();
        leftOut.unchanged(unchanged.article());
      }
    } else if (outcome instanceof Outcome.Refused<T> refused) {
      refuse(refused.article(), refused.why());
    } else if (((Outcome.Left<T>) outcome).why() instanceof Parsed.Rejected rejected) {
      tally = tally.plusRejected();
      leftOut.rejected(rejected);
    } else {
      tally = tally.plusIgnored();
      leftOut.ignored((Parsed.Ignored) ((Outcome.Left<T>) outcome).why());
    }
  }

  /** Rejects an article that was read before. */
  private boolean isFirst(Article article) {
    boolean first = seen.add(article.id().value());
    if (!first) {
      refuse(article, twice(article));
    }
    return first;
  }

  private void refuse(Article article, Parsed.Rejected why) {
    tally = tally.plusRejected();
    leftOut.refused(article, why);
  }

  private static Parsed.Rejected twice(Article article) {
    return new Parsed.Rejected(
        article.source().file(),
        0,
        "article " + article.id() + " was already read from another input",
        "give each article once, or rename the file if it is another article");
  }
}
