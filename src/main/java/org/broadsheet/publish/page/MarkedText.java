package org.broadsheet.publish.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks mentions in a text; those that nest are nested, of two that cross the later one is left
 * out.
 */
final class MarkedText {
  private static final Comparator<Stretch> OUTER_FIRST =
      Comparator.comparingInt(Stretch::begin)
          .thenComparing(Comparator.comparingInt(Stretch::end).reversed());

  private final PlacedText text;
  private final Labels labels;

  private record Open(Stretch stretch, Piece piece) {}

  MarkedText(PlacedText text, Labels labels) {
    this.text = text;
    this.labels = labels;
  }

  /** The pieces of a stretch of the text. */
  List<Piece> pieces(int from, int until, List<Stretch> stretches) {
    List<Stretch> inside =
        stretches.stream()
            .filter(stretch -> stretch.begin() >= from && stretch.end() <= until)
            .filter(text::holds)
            .sorted(OUTER_FIRST)
            .toList();
    List<Piece> pieces = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int at = from;
    for (int i = 0; i < inside.size(); i++) {
      Stretch next = inside.get(i);
      at = close(open, next.begin(), at, pieces);
      if (!open.isEmpty() && next.end() > open.peek().stretch().end()) {
        continue;
      }
      at = plain(at, next.begin(), pieces);
      boolean holdsAnother = i + 1 < inside.size() && inside.get(i + 1).begin() < next.end();
      Piece piece = open(next, holdsAnother);
      pieces.add(piece);
      open.push(new Open(next, piece));
    }
    at = close(open, Integer.MAX_VALUE, at, pieces);
    plain(at, until, pieces);
    return pieces;
  }

  private int close(Deque<Open> open, int before, int from, List<Piece> pieces) {
    int at = from;
    while (!open.isEmpty() && open.peek().stretch().end() <= before) {
      Open closing = open.pop();
      at = plain(at, closing.stretch().end(), pieces);
      pieces.add(Piece.close(closing.piece().href()));
    }
    return at;
  }

  private int plain(int from, int until, List<Piece> pieces) {
    if (until > from) {
      pieces.add(Piece.text(text.text(from, until)));
    }
    return Math.max(from, until);
  }

  /** A link may hold no other: only what holds nothing marked is one. */
  private Piece open(Stretch stretch, boolean holdsAnother) {
    String id = "c%d-%d".formatted(stretch.begin(), stretch.end());
    if (stretch.sentence()) {
      return new Piece(Piece.Kind.OPEN, "", id, "s", null);
    }
    String css = "m " + stretch.css() + (stretch.wrong() ? " wrong" : "");
    return new Piece(Piece.Kind.OPEN, "", id, css, holdsAnother ? null : href(stretch));
  }

  private @Nullable String href(Stretch stretch) {
    return stretch.entity() == null ? null : labels.show(stretch.entity()).href();
  }
}
