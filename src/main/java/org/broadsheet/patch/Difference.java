package org.broadsheet.patch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What distinguishes two RDF files of any format, as the rows of one transaction of an RDF Patch
 * ({@code https://afs.github.io/rdf-delta/rdf-patch.html}), in the order of the statements.
 */
public final class Difference {
  /**
   * How many statements were deleted and added.
   *
   * @param deleted only in the first file
   * @param added only in the second
   */
  public record Counts(long deleted, long added) {}

  private final Consumer<String> rows;
  private long deleted;
  private long added;

  private Difference(Consumer<String> rows) {
    this.rows = rows;
  }

  /**
   * Writes what makes {@code to} of {@code from}.
   *
   * @param rows of the patch, without line ends
   * @throws org.broadsheet.sink.SinkException when a file cannot be read, is malformed, or has
   *     blank nodes
   */
  public static Counts between(Path from, Path to, Consumer<String> rows) {
    return between(from, to, rows, SortedQuads.PIECE);
  }

  static Counts between(Path from, Path to, Consumer<String> rows, int piece) {
    try (SortedQuads before = SortedQuads.of(from, piece);
        SortedQuads after = SortedQuads.of(to, piece)) {
      Difference difference = new Difference(rows);
      difference.merge(before.iterator(), after.iterator());
      return new Counts(difference.deleted, difference.added);
    }
  }

  private void merge(Iterator<String> before, Iterator<String> after) {
    rows.accept("TX .");
    String old = next(before);
    String current = next(after);
    while (old != null || current != null) {
      int order = compare(old, current);
      if (order < 0) {
        rows.accept("D " + old);
        deleted++;
      } else if (order > 0) {
        rows.accept("A " + current);
        added++;
      }
      old = order <= 0 ? next(before) : old;
      current = order >= 0 ? next(after) : current;
    }
    rows.accept("TC .");
  }

  /** What has ended comes last. */
  private static int compare(@Nullable String old, @Nullable String current) {
    if (old == null) {
      return 1;
    }
    return current == null ? -1 : old.compareTo(current);
  }

  private static @Nullable String next(Iterator<String> lines) {
    return lines.hasNext() ? lines.next() : null;
  }
}
