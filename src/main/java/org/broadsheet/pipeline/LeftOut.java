package org.broadsheet.pipeline;

import org.broadsheet.article.Parsed;

/** Hears of everything that did not become an article. */
public interface LeftOut {
  void rejected(Parsed.Rejected rejected);

  void ignored(Parsed.Ignored ignored);
}
