package org.broadsheet.store.union;

import java.util.List;
import org.apache.jena.sparql.core.Var;

/** How rows of some columns enter the frame of a {@link GroupPlan} and leave it with more. */
final class RowLayout {
  /** The column of each variable of the frame; negative where it is open. */
  private final int[] from;

  /** The places of the open variables in the frame. */
  private final int[] open;

  private final Columns columns;
  private final Columns result;

  /**
   * @param variables of the frame, which begins with them
   */
  RowLayout(List<Var> variables, Columns columns) {
    List<Var> added = variables.stream().filter(name -> columns.position(name) < 0).toList();
    this.from = variables.stream().mapToInt(columns::position).toArray();
    this.open = added.stream().mapToInt(variables::indexOf).toArray();
    this.columns = columns;
    this.result = columns.with(added);
  }

  /** Puts the values of a row into the frame. */
  void enter(IdRow row, long[] frame) {
    for (int place = 0; place < from.length; place++) {
      if (from[place] >= 0) {
        frame[place] = row.id(from[place]);
      }
    }
  }

  /** The row and what the frame holds in its open places. */
  IdRow joined(IdRow row, long[] frame, Terms terms) {
    long[] ids = row.ids(result.size());
    for (int i = 0; i < open.length; i++) {
      ids[columns.size() + i] = frame[open[i]];
    }
    return new IdRow(row.parent(), result, ids, terms);
  }
}
