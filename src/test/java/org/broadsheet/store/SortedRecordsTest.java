package org.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With ten records in memory. */
class SortedRecordsTest {
  private static final RecordFactory RECORDS = new RecordFactory(Long.BYTES, 0);
  private static final int IN_MEMORY = 10;

  @TempDir private Path folder;

  @Test
  void sortsWhatMemoryHolds() {
    assertSorts(IN_MEMORY);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void sortsWhatMemoryDoesNotHold() {
    assertSorts(10 * IN_MEMORY + 1);
    assertThat(folder).isEmptyDirectory();
  }

  /** Keys are compared without sign: a negative number comes after the others. */
  private void assertSorts(int size) {
    SortedRecords records = new SortedRecords(RECORDS, folder, IN_MEMORY);
    List<Long> numbers = new Random(1949).longs(size).boxed().toList();
    numbers.forEach(number -> records.add(RECORDS.create(key(number))));
    List<Long> sorted =
        Iter.toList(Iter.map(records.iterator(), record -> number(record.getKey())));
    records.close();
    List<Long> expected = new ArrayList<>(numbers);
    expected.sort(Long::compareUnsigned);
    assertThat(sorted).isEqualTo(expected);
  }

  private static byte[] key(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  private static long number(byte[] key) {
    return ByteBuffer.wrap(key).getLong();
  }
}
