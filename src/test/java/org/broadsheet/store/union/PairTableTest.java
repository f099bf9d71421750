package org.broadsheet.store.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairTableTest {
  @Test
  void holdsTheValuesOfEachKeyInTheirOrder() {
    Random random = new Random(1);
    for (int round = 0; round < 100; round++) {
      Map<Long, List<Long>> expected = new TreeMap<>();
      long[] pairs = new long[2 * random.nextInt(200) + 10];
      int length = pairs.length - 10;
      for (int at = 0; at < length; at += 2) {
        pairs[at] = (long) random.nextInt(40) << (8 * random.nextInt(3));
        pairs[at + 1] = random.nextLong();
        expected.computeIfAbsent(pairs[at], key -> new ArrayList<>()).add(pairs[at + 1]);
      }
      PairTable table = new PairTable(pairs, length);
      assertThat(table.size()).isEqualTo(length / 2);
      expected.forEach((key, values) -> assertThat(values(table, key)).isEqualTo(values));
      assertThat(values(table, -1)).isEmpty();
    }
  }

  private static List<Long> values(PairTable table, long key) {
    List<Long> values = new ArrayList<>();
    PairCursor found = new PairCursor(table, true, key, 7, Ids.NONE);
    while (found.next()) {
      assertThat(found.subject()).isEqualTo(key);
      values.add(found.object());
    }
    return values;
  }
}
