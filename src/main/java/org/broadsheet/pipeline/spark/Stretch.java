package org.broadsheet.pipeline.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.broadsheet.article.input.Input;

/**
 * Some of the inputs that a file holds.
 *
 * @param from how many come before
 * @param length how many there are at most
 * @param bytes their share of the file
 */
record Stretch(SourceFile file, long from, long length, long bytes) implements Serializable {
  static Stretch whole(SourceFile file) {
    return new Stretch(file, 0, Long.MAX_VALUE, file.bytes());
  }

  /**
   * A file cut into stretches of about a size.
   *
   * @param inputs that the file holds
   */
  static List<Stretch> cut(SourceFile file, long inputs, long partBytes) {
    long length = Math.max(1, ceil(inputs, ceil(file.bytes(), partBytes)));
    long parts = Math.max(1, ceil(inputs, length));
    return LongStream.range(0, parts)
        .mapToObj(part -> new Stretch(file, part * length, length, file.bytes() / parts))
        .toList();
  }

  Input input(Configuration configuration) {
    return new Input.Stretch(file.input(configuration), from, length);
  }

  private static long ceil(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
