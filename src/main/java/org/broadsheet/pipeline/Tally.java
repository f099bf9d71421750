package org.broadsheet.pipeline;

/**
 * What became of the articles of a run.
 *
 * @param articles read whole and worked on
 * @param unchanged read whole and left alone, since the target holds them as they are
 * @param rejected not read, each with a reason
 * @param ignored files passed over because they are no articles by name or kind
 */
public record Tally(long articles, long unchanged, long rejected, long ignored) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally plusArticle() {
    return new Tally(articles + 1, unchanged, rejected, ignored);
  }

  Tally plusUnchanged() {
    return new Tally(articles, unchanged + 1, rejected, ignored);
  }

  Tally plusRejected() {
    return new Tally(articles, unchanged, rejected + 1, ignored);
  }

  Tally plusIgnored() {
    return new Tally(articles, unchanged, rejected, ignored + 1);
  }
}
