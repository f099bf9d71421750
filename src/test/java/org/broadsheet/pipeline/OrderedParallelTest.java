package org.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedParallelTest {
  @Test
  void keepsTheOrderOfTheInputWhateverTheThreads() {
    List<Integer> input = IntStream.range(0, 5_000).boxed().toList();
    for (int threads : new int[] {1, 2, 7}) {
      List<Integer> output = new ArrayList<>();
      new OrderedParallel(threads).map(input.iterator(), n -> spin(n) * 2, output::add);
      assertThat(output).isEqualTo(input.stream().map(n -> n * 2).toList());
    }
  }

  @Test
  void pullsNoFurtherAheadThanItsWindow() {
    AtomicInteger pulled = new AtomicInteger();
    AtomicInteger delivered = new AtomicInteger();
    AtomicInteger widest = new AtomicInteger();
    var input = IntStream.range(0, 1_000).peek(n -> pulled.incrementAndGet()).boxed().iterator();
    new OrderedParallel(2)
        .map(
            input,
            n -> n,
            n -> widest.accumulateAndGet(pulled.get() - delivered.getAndIncrement(), Math::max));
    assertThat(delivered).hasValue(1_000);
    assertThat(widest.get()).isLessThanOrEqualTo(33);
  }

  @Test
  void throwsTheWorkersExceptionAsItIs() {
    assertThatThrownBy(
            () ->
                new OrderedParallel(2)
                    .map(
                        List.of(1, 2, 3).iterator(),
                        n -> {
                          if (n == 2) {
                            throw new IllegalArgumentException("two");
                          }
                          return n;
                        },
                        n -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two");
  }

  private static int spin(int n) {
    long sum = 0;
    for (int i = 0; i < (n % 13) * 1_000; i++) {
      sum += i;
    }
    return sum < 0 ? -1 : n;
  }
}
