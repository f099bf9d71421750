package org.broadsheet.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.SinkException;

/** Writes a {@link PartReport} into a stream that somebody else closes. */
final class PartReportWriter implements LeftOut {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Writer lines;

  PartReportWriter(OutputStream out) {
    lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * @throws SinkException when the stream refuses
   */
  void add(JournalEntry entry) {
    try {
      lines.write(JSON.writeValueAsString(entry));
      lines.write('\n');
    } catch (IOException e) {
      throw refused(e);
    }
  }

  @Override
  public void rejected(Parsed.Rejected rejected) {
    add(JournalEntry.Rejected.of(rejected));
  }

  @Override
  public void refused(Article article, Parsed.Rejected why) {
    add(JournalEntry.Rejected.of(article, why));
  }

  @Override
  public void ignored(Parsed.Ignored ignored) {
    add(JournalEntry.Ignored.of(ignored));
  }

  /**
   * Ends the report.
   *
   * @throws SinkException when the stream refuses
   */
  void finish(PartCount count) {
    add(new JournalEntry.Counted(count));
    try {
      lines.flush();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private static SinkException refused(IOException e) {
    return new SinkException(
        "a part's report could not be written (" + e + "); free space and run again", e);
  }
}
