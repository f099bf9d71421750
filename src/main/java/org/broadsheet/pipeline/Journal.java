package org.broadsheet.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.broadsheet.sink.PartFile;
import org.broadsheet.sink.SafePoint;
import org.broadsheet.sink.SinkException;

/**
 * What a conversion has done, one line an input, so that one that was killed goes on: {@code
 * FILE.journal} beside the output, gone when that is finished. The first line says of which run it
 * is; what follows the last checkpoint never happened.
 */
final class Journal implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;
  private final RandomAccessFile file;
  private final StringBuilder pending = new StringBuilder();
  private final SafePoint safe;

  private Journal(Path path, RandomAccessFile file, SafePoint safe) {
    this.path = path;
    this.file = file;
    this.safe = safe;
  }

  /**
   * Opens the journal of a run, with what an earlier try of the same run left in it.
   *
   * @param run everything that decides the output; a journal of another run is dropped
   * @throws SinkException when the folder cannot be written to, or a run that is going on has it
   */
  static Journal open(Path path, String run) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
      PartFile.lock(path, file.getChannel());
      String first = file.readLine();
      if (!JSON.writeValueAsString(run).equals(first)) {
        file.setLength(0);
        file.write((JSON.writeValueAsString(run) + "\n").getBytes(StandardCharsets.UTF_8));
        return new Journal(path, file, SafePoint.START);
      }
      return new Journal(path, file, dropUnsafe(file));
    } catch (IOException e) {
      throw new SinkException(path + ": cannot be written (" + e + "); free space, run again", e);
    }
  }

  /** Cuts what follows the last checkpoint; returns what of the output was safe at that one. */
  private static SafePoint dropUnsafe(RandomAccessFile file) throws IOException {
    long safe = file.getFilePointer();
    SafePoint output = SafePoint.START;
    long position = safe;
    BufferedReader lines = reader(file, position);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      position += line.getBytes(StandardCharsets.UTF_8).length + 1L;
      Optional<JournalEntry> entry = entry(line);
      if (entry.isEmpty() || position > file.length()) {
        break;
      }
      if (entry.get() instanceof JournalEntry.Checkpoint checkpoint) {
        safe = position;
        output = checkpoint.safe();
      }
    }
    file.setLength(safe);
    file.seek(safe);
    return output;
  }

  private static BufferedReader reader(RandomAccessFile file, long from) throws IOException {
    file.seek(from);
    return new BufferedReader(
        Channels.newReader(
            file.getChannel(),
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE),
            -1));
  }

  /** A line cut short by a kill is none. */
  private static Optional<JournalEntry> entry(String line) {
    try {
      return Optional.of(JSON.readValue(line, JournalEntry.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** What of the output was safe when the journal was opened. */
  SafePoint safe() {
    return safe;
  }

  /** Everything up to the last checkpoint, to be closed before anything is added. */
  Stream<JournalEntry> entries() {
    try {
      BufferedReader lines = Files.newBufferedReader(path);
      lines.readLine();
      return lines.lines().map(line -> entry(line).orElseThrow()).onClose(() -> close(lines));
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** Hands on {@link #entries()}. */
  void forEach(Consumer<JournalEntry> each) {
    try (Stream<JournalEntry> entries = entries()) {
      entries.forEach(each);
    }
  }

  void add(JournalEntry entry) {
    try {
      pending.append(JSON.writeValueAsString(entry)).append('\n');
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an entry of the journal does not serialise", e);
    }
  }

  /**
   * Makes all that was added safe.
   *
   * @param output what of it is safe already
   * @param statements of the output
   */
  void checkpoint(SafePoint output, long statements) {
    add(new JournalEntry.Checkpoint(output.lengths(), output.last(), statements));
    try {
      file.write(pending.toString().getBytes(StandardCharsets.UTF_8));
      file.getChannel().force(false);
      pending.setLength(0);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** The output is finished: nothing is left to go on with. */
  void delete() {
    try {
      file.close();
      Files.delete(path);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** Keeps it for the next run. */
  @Override
  public void close() {
    close(file);
  }

  @Override
  public String toString() {
    return path.toString();
  }

  private void close(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private SinkException refused(IOException e) {
    return new SinkException(path + ": could not be written (" + e + "); free space, run again", e);
  }
}
