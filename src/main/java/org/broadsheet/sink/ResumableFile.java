package org.broadsheet.sink;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A file that appears whole or not at all, and of which the part up to a checkpoint outlives a
 * kill: written beside its place as {@code NAME.part}, which {@link #close()} leaves there. A
 * compressed file is a sequence of members, one from checkpoint to checkpoint.
 */
public final class ResumableFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final Path part;
  private final Compression compression;
  private final FileChannel channel;
  private final WriteBehind disk;
  private final long safe;
  private OutputStream member;

  private ResumableFile(
      Path path, Path part, Compression compression, FileChannel channel, long safe)
      throws IOException {
    this.path = path;
    this.part = part;
    this.compression = compression;
    this.channel = channel;
    this.safe = safe;
    this.disk = new WriteBehind(channel);
    this.member = member(compression, channel, disk);
  }

  /**
   * Opens a file to go on writing; one that was put in its place already is taken back.
   *
   * @param safe at the last checkpoint; what follows is cut off
   * @throws SinkException when the folder cannot be written to, less is there, or another run
   *     writes the file
   */
  public static ResumableFile open(Path file, Compression compression, SafePoint safe) {
    Path path = file.toAbsolutePath();
    Path part = PartFile.of(path);
    long length = safe.length();
    try {
      Files.createDirectories(part.getParent());
      if (safe.last() && Files.notExists(part) && Files.exists(path)) {
        Files.move(path, part, StandardCopyOption.ATOMIC_MOVE);
      }
      FileChannel channel = PartFile.open(part);
      if (channel.size() < length) {
        channel.close();
        throw new SinkException(
            part + ": shorter than its journal says; remove the journal to start over");
      }
      channel.truncate(length).position(length);
      return new ResumableFile(path, part, compression, channel, length);
    } catch (IOException e) {
      throw new SinkException(
          path + ": cannot be written (" + e + "); choose a folder you may write to", e);
    }
  }

  private static OutputStream member(Compression compression, FileChannel channel, WriteBehind disk)
      throws IOException {
    return compression.wrap(
        new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel), disk), BUFFER));
  }

  /** What was safe when the file was opened, without its compression. */
  public InputStream written() throws IOException {
    InputStream bytes = BoundedInputStream.builder().setPath(part).setMaxCount(safe).get();
    return safe == 0 ? bytes : compression.unwrap(bytes);
  }

  /** Where the bytes go, before and after a checkpoint; it is not to be closed. */
  public OutputStream stream() {
    return new Members();
  }

  /**
   * Makes all bytes safe.
   *
   * @return the length to open the file with again
   * @throws SinkException when the disk refuses
   */
  public long checkpoint() {
    try {
      member.close();
      disk.force();
      long length = channel.position();
      member = member(compression, channel, disk);
      return length;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * Closes the file and puts it in its place, over an earlier one.
   *
   * @throws SinkException when the disk refuses
   */
  public void publish() {
    try {
      member.close();
      disk.force();
      disk.close();
      channel.close();
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  @Override
  public void close() {
    try {
      disk.close();
      channel.close();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private SinkException refused(IOException e) {
    return new SinkException(
        path + ": could not be written (" + e + "); free space, and run again to go on", e);
  }

  /** Leads to the member that is written at the time. */
  private final class Members extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      member.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      member.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      member.flush();
    }
  }

  /** The end of a member is not the end of the file. */
  private static final class Unclosed extends FilterOutputStream {
    private final WriteBehind disk;

    Unclosed(OutputStream out, WriteBehind disk) {
      super(out);
      this.disk = disk;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      disk.written(length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
