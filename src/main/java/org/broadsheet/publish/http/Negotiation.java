package org.broadsheet.publish.http;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.jspecify.annotations.Nullable;

/** Proactive negotiation of RFC 9110, section 12.5.1. */
public final class Negotiation {
  private Negotiation() {}

  /**
   * The form with the highest quality, of several the first; empty when none is acceptable. For
   * each form the most specific range of the header counts.
   *
   * @param accept the header; {@code null} or unreadable ones accept everything
   */
  public static Optional<Form> choose(@Nullable String accept, List<Form> offered) {
    AcceptList ranges = parsed(accept);
    Form best = null;
    double bestQuality = 0;
    for (Form form : offered) {
      MediaRange range = ranges.match(form.parsed());
      double quality = range == null ? 0 : range.get_q();
      if (quality > bestQuality) {
        best = form;
        bestQuality = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  private static AcceptList parsed(@Nullable String accept) {
    try {
      AcceptList ranges = new AcceptList(accept == null || accept.isBlank() ? "*/*" : accept);
      return ranges.entries().isEmpty() ? new AcceptList("*/*") : ranges;
    } catch (RuntimeException e) {
      return new AcceptList("*/*");
    }
  }
}
