package org.broadsheet.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.LineFile;

/**
 * {@code rejected.jsonl}: a line for each article that was rejected (file, line, reason, next) or
 * file that was ignored (file, reason); then passes it on.
 */
public final class RejectionReport implements LeftOut {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LineFile file;
  private final LeftOut next;

  public RejectionReport(LineFile file, LeftOut next) {
    this.file = file;
    this.next = next;
  }

  @Override
  public void rejected(Parsed.Rejected rejected) {
    ObjectNode node = line("rejected", rejected.file());
    if (rejected.line() > 0) {
      node.put("line", rejected.line());
    }
    file.line(node.put("reason", rejected.reason()).put("next", rejected.next()).toString());
    next.rejected(rejected);
  }

  @Override
  public void ignored(Parsed.Ignored ignored) {
    file.line(line("ignored", ignored.file()).put("reason", ignored.reason()).toString());
    next.ignored(ignored);
  }

  private static ObjectNode line(String outcome, String file) {
    return JSON.createObjectNode().put("outcome", outcome).put("file", file);
  }
}
