package org.broadsheet.portability.rule;

import org.broadsheet.portability.Rule;

/** No store reads every format. */
public final class UnreadFormat implements Rule {
  @Override
  public String id() {
    return "unread-format";
  }

  @Override
  public String mend() {
    return "convert to nq or trig";
  }
}
