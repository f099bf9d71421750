package org.broadsheet.portability.rule;

import org.broadsheet.portability.Rule;

/** What is not well-formed is not read, or not wholly. */
public final class Syntax implements Rule {
  @Override
  public String id() {
    return "syntax";
  }

  @Override
  public String mend() {
    return "mend the file";
  }
}
