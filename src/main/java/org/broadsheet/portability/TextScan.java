package org.broadsheet.portability;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.broadsheet.portability.TextRule.Reading;

/** Lets a parser read on while the text rules see every character that it reads, with its line. */
final class TextScan extends FilterInputStream {
  private record Watch(TextRule rule, Reading reading) {}

  private final List<Watch> watches;
  private final Utf8 utf8 = new Utf8(this::character);
  private final Hits hits;
  private long line = 1;

  TextScan(InputStream in, List<TextRule> rules, Hits hits) {
    super(in);
    this.hits = hits;
    this.watches = rules.stream().map(rule -> new Watch(rule, rule.begin())).toList();
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      utf8.accept(next);
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      utf8.accept(Byte.toUnsignedInt(buffer[i]));
    }
    return count;
  }

  /** Reads to the end what a parser that gave up has left. */
  void drain() throws IOException {
    IOUtils.consume(this);
  }

  private void character(int codePoint) {
    for (Watch watch : watches) {
      watch.reading().next(codePoint).ifPresent(what -> hits.add(watch.rule(), what, line));
    }
    if (codePoint == '\n') {
      line++;
    }
  }
}
