package org.broadsheet.pipeline;

import org.broadsheet.article.Parsed;

/** For inputs that are all articles. */
final class NothingLeftOut implements LeftOut {
  @Override
  public void rejected(Parsed.Rejected rejected) {
    throw new IllegalStateException(rejected.message());
  }

  @Override
  public void ignored(Parsed.Ignored ignored) {
    throw new IllegalStateException(ignored.reason());
  }
}
