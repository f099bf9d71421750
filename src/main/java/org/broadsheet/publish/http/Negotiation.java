package org.broadsheet.publish.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** Proactive negotiation of RFC 9110, section 12.5.1. */
public final class Negotiation {
  private static final MediaRange EVERYTHING = new MediaRange("*/*");

  private Negotiation() {}

  /**
   * The form with the highest quality, of several the first; empty when none is acceptable. For
   * each form the most specific range of the header counts.
   *
   * @param accept the header; {@code null} or unreadable ones accept everything
   */
  public static Optional<Form> choose(@Nullable String accept, List<Form> offered) {
    List<MediaRange> ranges = parsed(accept);
    Form best = null;
    double bestQuality = 0;
    for (Form form : offered) {
      double quality = quality(form.parsed(), ranges);
      if (quality > bestQuality) {
        best = form;
        bestQuality = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a header names HTML, and nothing that it would rather have: what browsers send. */
  public static boolean prefersPage(@Nullable String accept) {
    List<MediaRange> named =
        parsed(accept).stream().filter(range -> specificity(range) == 2).toList();
    return named.stream()
        .filter(range -> range.accepts(Form.HTML.parsed()))
        .anyMatch(page -> named.stream().allMatch(range -> range.get_q() <= page.get_q()));
  }

  private static double quality(MediaType offered, List<MediaRange> ranges) {
    return ranges.stream()
        .filter(range -> range.accepts(offered))
        .max(Comparator.comparingInt(Negotiation::specificity))
        .map(MediaRange::get_q)
        .orElse(0.0);
  }

  private static int specificity(MediaRange range) {
    if (range.getType().equals("*")) {
      return 0;
    }
    return range.getSubType().equals("*") ? 1 : 2;
  }

  /** A header that Jena cannot read, at which it throws what it happens to, counts as none. */
  private static List<MediaRange> parsed(@Nullable String accept) {
    try {
      List<MediaRange> ranges =
          accept == null || accept.isBlank()
              ? List.of()
              : new AcceptList(accept.toLowerCase(Locale.ROOT)).entries();
      boolean readable = ranges.stream().anyMatch(range -> !range.getType().isEmpty());
      return readable ? ranges : List.of(EVERYTHING);
    } catch (RuntimeException e) {
      return List.of(EVERYTHING);
    }
  }
}
