package org.broadsheet.store.union;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;

/**
 * Parts of a query that join what they find with the rows they are given, so that a row need not be
 * written into them first.
 */
final class Streamable {
  private Streamable() {}

  static boolean is(Op op) {
    if (op instanceof OpSequence sequence) {
      return sequence.getElements().stream().allMatch(Streamable::is);
    }
    if (op instanceof OpConditional optional) {
      return is(optional.getLeft()) && is(optional.getRight());
    }
    return op instanceof OpFilter filter ? is(filter.getSubOp()) : op instanceof OpQuadPattern;
  }
}
