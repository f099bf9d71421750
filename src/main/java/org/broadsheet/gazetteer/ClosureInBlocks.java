package org.broadsheet.gazetteer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.Closure.Within;

/**
 * The rows of {@link Closure} some units at a time, for more units than memory holds the rows of.
 */
public final class ClosureInBlocks {
  /** Communes that the newspaper names for forty years have some hundred rows each. */
  private static final int UNITS = 500;

  private final Function<String, Collection<Hop>> hopsOf;
  private final int size;

  /**
   * @param hopsOf all hops of a unit, none for an unknown one
   */
  public ClosureInBlocks(Function<String, Collection<Hop>> hopsOf) {
    this(hopsOf, UNITS);
  }

  /**
   * @param hopsOf all hops of a unit, none for an unknown one
   * @param size units a block; each looks at all that lies above its units
   */
  public ClosureInBlocks(Function<String, Collection<Hop>> hopsOf, int size) {
    this.hopsOf = hopsOf;
    this.size = size;
  }

  /**
   * The rows of some units, who they are, and what their own hops leave open or state twice.
   *
   * @param units in their order, those without rows included
   */
  public record Block(List<String> units, List<Within> rows, List<PlacementFinding> findings) {}

  /** The rows of the units in their order; put together, they are those of {@link Closure}. */
  public void forEach(SortedSet<String> units, Consumer<Block> block) {
    pending(units).forEach(pending -> block.accept(pending.get()));
  }

  /** The blocks of {@link #forEach}, to be made on any thread if hops can be asked for there. */
  public Stream<Supplier<Block>> pending(SortedSet<String> units) {
    List<String> all = List.copyOf(units);
    return IntStream.iterate(0, begin -> begin < all.size(), begin -> begin + size)
        .mapToObj(begin -> all.subList(begin, Math.min(begin + size, all.size())))
        .map(some -> () -> block(some));
  }

  private Block block(List<String> units) {
    List<PlacementFinding> findings =
        units.stream().flatMap(unit -> PlacementFindings.of(hopsOf.apply(unit)).stream()).toList();
    return new Block(units, Closure.of(upward(units), units), findings);
  }

  /** The hops of the units and of everything above them. */
  private List<Hop> upward(List<String> units) {
    List<Hop> hops = new ArrayList<>();
    Set<String> seen = new HashSet<>(units);
    Deque<String> open = new ArrayDeque<>(units);
    while (!open.isEmpty()) {
      for (Hop hop : hopsOf.apply(open.remove())) {
        hops.add(hop);
        if (seen.add(hop.parent())) {
          open.add(hop.parent());
        }
      }
    }
    return hops;
  }
}
