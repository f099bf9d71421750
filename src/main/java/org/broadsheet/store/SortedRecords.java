package org.broadsheet.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sorts records of an index by key. Memory holds a million of them, some 75 MB; the rest spills.
 */
final class SortedRecords extends SortedDataBag<Record> {
  private static final int IN_MEMORY = 1_000_000;

  private final Path folder;

  /**
   * @param folder that takes what does not fit into memory, until this is closed
   */
  SortedRecords(RecordFactory records, Path folder) {
    this(records, folder, IN_MEMORY);
  }

  SortedRecords(RecordFactory records, Path folder, int inMemory) {
    super(
        new ThresholdPolicyCount<>(inMemory),
        new Files(records),
        (one, other) -> Arrays.compareUnsigned(one.getKey(), other.getKey()));
    this.folder = folder;
  }

  @Override
  protected File getNewTemporaryFile() {
    return folder.resolve("sorted-%d.tmp".formatted(getSpillFiles().size())).toFile();
  }

  /** A file is its records' keys, one after the other. */
  private record Files(RecordFactory records) implements SerializationFactory<Record> {
    @Override
    public Sink<Record> createSerializer(OutputStream out) {
      return new Keys(new DataOutputStream(out));
    }

    @Override
    public Iterator<Record> createDeserializer(InputStream in) {
      return new Read(new DataInputStream(in), records);
    }
  }

  private record Keys(DataOutputStream out) implements Sink<Record> {
    @Override
    public void send(Record item) {
      try {
        out.write(item.getKey());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Read extends IteratorSlotted<Record> {
    private final DataInputStream in;
    private final RecordFactory records;

    Read(DataInputStream in, RecordFactory records) {
      this.in = in;
      this.records = records;
    }

    @Override
    protected @Nullable Record moveToNext() {
      byte[] key = new byte[records.keyLength()];
      try {
        in.readFully(key);
        return records.create(key);
      } catch (EOFException e) {
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected boolean hasMore() {
      return true;
    }
  }
}
