package org.broadsheet.sink;

import java.util.List;

/**
 * What of an output is safe on the disk, so that a run that was killed goes on from there.
 *
 * @param lengths of its files in bytes, in an order that the sink keeps; none at the start
 * @param last whether only the end of the run was left, so that files may be in their places
 */
public record SafePoint(List<Long> lengths, boolean last) {
  public static final SafePoint START = new SafePoint(List.of(), false);

  public SafePoint {
    lengths = List.copyOf(lengths);
  }

  /** Whether there is nothing to go on from. */
  public boolean isStart() {
    return lengths.isEmpty();
  }

  /** What of one of the files is safe. */
  public SafePoint of(int file) {
    return isStart() ? this : new SafePoint(List.of(lengths.get(file)), last);
  }

  /** What of the only file is safe, in bytes. */
  public long length() {
    return isStart() ? 0 : lengths.get(0);
  }
}
