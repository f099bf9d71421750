package org.broadsheet.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.function.IOSupplier;
import org.broadsheet.sink.SinkException;

/**
 * What became of the inputs of one part of a {@link PartedRun}, in their order and one line each,
 * and last the numbers of the part: all that the rest of the run has to know of it.
 *
 * @param name as in messages
 * @param content the report, opened anew for each reading
 */
public record PartReport(String name, IOSupplier<InputStream> content) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What it says in short. */
  public PartSummary summary() {
    AtomicReference<PartSummary> summary = new AtomicReference<>(PartSummary.NO_INPUTS);
    forEach(entry -> summary.updateAndGet(so -> so.plus(entry)));
    return Objects.requireNonNull(summary.get());
  }

  /**
   * Hands on what it says, in order.
   *
   * @throws SinkException when it cannot be read to its end
   */
  void forEach(Consumer<JournalEntry> each) {
    boolean whole = false;
    try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(content.get(), StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      for (String line : (Iterable<String>) lines::iterator) {
        JournalEntry entry = JSON.readValue(line, JournalEntry.class);
        each.accept(entry);
        whole = entry instanceof JournalEntry.Counted;
      }
    } catch (JsonProcessingException e) {
      throw new SinkException(name + ": not a report of this version; start over", e);
    } catch (IOException | UncheckedIOException e) {
      throw new SinkException(name + ": cannot be read back (" + e + "); start over", e);
    }
    if (!whole) {
      throw new SinkException(name + ": ends before its numbers; start over");
    }
  }
}
