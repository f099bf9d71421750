package org.broadsheet.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.vocabulary.RDF;

/**
 * What the rows of a query are ordered by first, where the outermost group names its class: rows of
 * different things are then apart, and those of some can be computed without the others.
 *
 * @param pattern the one that names the class; all values of the variable are found so
 */
record FirstKey(Var variable, Triple pattern) {
  /** That of the query; empty where it is ordered by anything else. */
  static Optional<FirstKey> of(Query query) {
    return Optional.ofNullable(query.getOrderBy()).stream()
        .flatMap(List::stream)
        .limit(1)
        .filter(condition -> condition.getDirection() == Query.ORDER_DEFAULT)
        .map(SortCondition::getExpression)
        .filter(Expr::isVariable)
        .map(key -> query.getProject().getExprs().getOrDefault(key.asVar(), key))
        .filter(Expr::isVariable)
        .flatMap(key -> described(query, key.asVar()))
        .findFirst();
  }

  private static Stream<FirstKey> described(Query query, Var variable) {
    return query.getQueryPattern() instanceof ElementGroup group
        ? group.getElements().stream()
            .filter(ElementPathBlock.class::isInstance)
            .flatMap(block -> ((ElementPathBlock) block).getPattern().getList().stream())
            .filter(TriplePath::isTriple)
            .map(TriplePath::asTriple)
            .filter(pattern -> pattern.getSubject().equals(variable))
            .filter(pattern -> pattern.getPredicate().equals(RDF.type.asNode()))
            .map(pattern -> new FirstKey(variable, pattern))
        : Stream.empty();
  }

  /** The query for all things that the pattern finds, in the order of the rows. */
  Query things() {
    ElementPathBlock found = new ElementPathBlock();
    found.addTriple(pattern);
    Query query = new Query();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.addResultVar(variable);
    query.setQueryPattern(found);
    query.addOrderBy(new ExprVar(variable), Query.ORDER_DEFAULT);
    return query;
  }

  /** The query for the rows of these things alone. */
  Query about(List<Node> things, Query query) {
    List<Binding> values =
        things.stream().map(thing -> BindingFactory.binding(variable, thing)).toList();
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementData(List.of(variable), values));
    for (Element element : ((ElementGroup) query.getQueryPattern()).getElements()) {
      group.addElement(element);
    }
    Query narrowed = query.cloneQuery();
    narrowed.setQueryPattern(group);
    return narrowed;
  }
}
