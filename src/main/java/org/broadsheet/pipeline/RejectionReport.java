package org.broadsheet.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.sink.LineFile;

/**
 * {@code rejected.jsonl}: a line for each article that was rejected (file, line, reason, next) or
 * file that was ignored (file, reason); then passes it on.
 */
public final class RejectionReport implements LeftOut {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REJECTED = "rejected";

  private final LineFile file;
  private final LeftOut next;

  public RejectionReport(LineFile file, LeftOut next) {
    this.file = file;
    this.next = next;
  }

  /**
   * The articles that a report says were rejected, in its order.
   *
   * @throws UnreadableInputException when the file is no such report
   */
  public static List<Parsed.Rejected> read(Path report) {
    List<Parsed.Rejected> rejected = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(report)) {
        number++;
        JsonNode node = JSON.readTree(line);
        if (node.path("outcome").asText().equals(REJECTED)) {
          rejected.add(
              new Parsed.Rejected(
                  node.required("file").asText(),
                  node.path("line").asInt(),
                  node.required("reason").asText(),
                  node.required("next").asText()));
        }
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UnreadableInputException(
          "%s:%d: not a line of a report of rejected articles; remove the file, or load again"
              .formatted(report, number));
    } catch (IOException e) {
      throw new UncheckedIOException(report + ": cannot be read (" + e + ")", e);
    }
    return rejected;
  }

  @Override
  public void rejected(Parsed.Rejected rejected) {
    file.line(line(rejected));
    next.rejected(rejected);
  }

  @Override
  public void ignored(Parsed.Ignored ignored) {
    file.line(line("ignored", ignored.file()).put("reason", ignored.reason()).toString());
    next.ignored(ignored);
  }

  @Override
  public void unchanged(Article article) {
    next.unchanged(article);
  }

  static String line(Parsed.Rejected rejected) {
    ObjectNode node = line(REJECTED, rejected.file());
    if (rejected.line() > 0) {
      node.put("line", rejected.line());
    }
    return node.put("reason", rejected.reason()).put("next", rejected.next()).toString();
  }

  private static ObjectNode line(String outcome, String file) {
    return JSON.createObjectNode().put("outcome", outcome).put("file", file);
  }
}
