package org.broadsheet.store.union;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;

/**
 * The variables that rows of one kind have identifiers for. Some of them have their value from the
 * row's parent. The same variables added to the same columns give the same object.
 */
final class Columns {
  private final Map<Var, Integer> positions = new HashMap<>();
  private final List<Var> own;
  private final Map<List<Var>, Columns> added = new HashMap<>();
  private final Map<List<Var>, Columns> borrowed = new HashMap<>();

  /** No columns. */
  Columns() {
    this.own = List.of();
  }

  private Columns(Columns first, List<Var> further, List<Var> own) {
    this.own = own;
    positions.putAll(first.positions);
    further.forEach(variable -> positions.put(variable, positions.size()));
  }

  int size() {
    return positions.size();
  }

  /** The variables whose value is not the parent's. */
  List<Var> own() {
    return own;
  }

  /** Where the variable stands, from 0; negative where it does not. */
  int position(Var variable) {
    return positions.getOrDefault(variable, -1);
  }

  /** These columns and further ones, none of which is among them. */
  Columns with(List<Var> further) {
    return added.computeIfAbsent(
        further,
        variables -> {
          List<Var> all = new ArrayList<>(own);
          all.addAll(variables);
          return new Columns(this, variables, List.copyOf(all));
        });
  }

  /** These columns and further ones, whose values are the parent's. */
  Columns borrowing(List<Var> further) {
    return borrowed.computeIfAbsent(further, variables -> new Columns(this, variables, own));
  }
}
