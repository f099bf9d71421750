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
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.Closure.Within;

/**
 * The rows of {@link Closure} some units at a time, for more units than memory holds the rows of.
 */
public final class ClosureInBlocks {
  /** Communes that the newspaper names for forty years have some hundred rows each. */
  private static final int UNITS = 500;

  private final Function<String, Collection<Hop>> hopsOf;

  /**
   * @param hopsOf all hops of a unit, none for an unknown one
   */
  public ClosureInBlocks(Function<String, Collection<Hop>> hopsOf) {
    this.hopsOf = hopsOf;
  }

  /**
   * The rows of some units and who they are.
   *
   * @param units in their order, those without rows included
   */
  public record Block(List<String> units, List<Within> rows) {}

  /** The rows of the units in their order; put together, they are those of {@link Closure}. */
  public void forEach(SortedSet<String> units, Consumer<Block> block) {
    List<String> gathered = new ArrayList<>();
    for (String unit : units) {
      gathered.add(unit);
      if (gathered.size() == UNITS) {
        block.accept(block(gathered));
        gathered.clear();
      }
    }
    if (!gathered.isEmpty()) {
      block.accept(block(gathered));
    }
  }

  private Block block(List<String> units) {
    return new Block(List.copyOf(units), Closure.of(upward(units), units));
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
