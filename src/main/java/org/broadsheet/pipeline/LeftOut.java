package org.broadsheet.pipeline;

import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;

/** Hears of everything that a run writes no graph of. */
public interface LeftOut {
  void rejected(Parsed.Rejected rejected);

  /** An article was read and annotated, or was to be, and is rejected all the same. */
  default void refused(Article article, Parsed.Rejected why) {
    rejected(why);
  }

  void ignored(Parsed.Ignored ignored);

  /** An article was read and left alone, since the target holds it as it is. */
  default void unchanged(Article article) {}
}
