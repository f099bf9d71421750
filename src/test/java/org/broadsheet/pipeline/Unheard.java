package org.broadsheet.pipeline;

import org.broadsheet.article.Parsed;

/** For inputs of which it does not matter what is left out. */
final class Unheard implements LeftOut {
  @Override
  public void rejected(Parsed.Rejected rejected) {}

  @Override
  public void ignored(Parsed.Ignored ignored) {}
}
