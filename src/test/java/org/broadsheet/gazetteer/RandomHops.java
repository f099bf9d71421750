package org.broadsheet.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.broadsheet.gazetteer.Closure.Hop;

/** Small hierarchies at random, over thirty days. */
final class RandomHops {
  private static final LocalDate START = LocalDate.of(1958, 1, 1);

  private RandomHops() {}

  static List<Hop> of(Random random) {
    List<Hop> hops = new ArrayList<>();
    int units = 2 + random.nextInt(6);
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      int unit = random.nextInt(units);
      int parent = random.nextInt(units + 1);
      boolean attested = random.nextInt(4) == 0;
      hops.add(
          new Hop(
              "u" + unit,
              "u" + parent,
              attested ? randomDay(random) : randomTime(random),
              attested));
    }
    return hops;
  }

  private static ValidTime randomDay(Random random) {
    LocalDate day = START.plusDays(random.nextInt(30));
    return new ValidTime(new Bound(null, day), new Bound(day, null));
  }

  private static ValidTime randomTime(Random random) {
    int[] days = random.ints(4, 0, 30).sorted().toArray();
    Bound begin = randomBound(random, days[0], days[1]);
    Bound end = randomBound(random, days[2], days[3]);
    return new ValidTime(begin, end);
  }

  private static Bound randomBound(Random random, int earliest, int latest) {
    return switch (random.nextInt(5)) {
      case 0 -> Bound.OPEN;
      case 1 -> new Bound(null, START.plusDays(latest));
      case 2 -> new Bound(START.plusDays(earliest), null);
      case 3 -> Bound.on(START.plusDays(earliest));
      default -> new Bound(START.plusDays(earliest), START.plusDays(latest));
    };
  }
}
