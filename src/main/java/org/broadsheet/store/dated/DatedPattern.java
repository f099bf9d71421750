package org.broadsheet.store.dated;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;

/**
 * A triple pattern of a group, {@code ?thing property ?date}, whose date lies within a period.
 *
 * @param thing a variable
 * @param property an IRI
 * @param date a variable
 */
record DatedPattern(Var thing, Node property, Var date, Period period) {
  /** The first one of the group under its filters. */
  static Optional<DatedPattern> in(BasicPattern group, ExprList filters) {
    return group.getList().stream().flatMap(triple -> of(triple, filters).stream()).findFirst();
  }

  /** Whether the binding leaves both variables open. */
  boolean isOpenIn(Binding binding) {
    return !binding.contains(thing) && !binding.contains(date);
  }

  /** The other triple patterns of the group that name their subject or object. */
  Stream<Triple> rivals(BasicPattern group) {
    return group.getList().stream()
        .filter(triple -> triple.getSubject().isConcrete() || triple.getObject().isConcrete());
  }

  private static Optional<DatedPattern> of(Triple triple, ExprList filters) {
    boolean fits =
        Var.isVar(triple.getSubject())
            && triple.getPredicate().isURI()
            && Var.isVar(triple.getObject())
            && !triple.getSubject().equals(triple.getObject());
    return fits
        ? Period.of(Var.alloc(triple.getObject()), filters)
            .map(
                period ->
                    new DatedPattern(
                        Var.alloc(triple.getSubject()),
                        triple.getPredicate(),
                        Var.alloc(triple.getObject()),
                        period))
        : Optional.empty();
  }
}
