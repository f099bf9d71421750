package org.broadsheet.publish.page;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A query without the limits that keep small what a page reads. */
final class WholeQuery {
  private WholeQuery() {}

  /** Its text, with the values in place of their variables. */
  static String of(Query query, Map<Var, Node> values) {
    Query whole = QueryTransformOps.replaceVars(query, values);
    whole.setLimit(Query.NOLIMIT);
    ElementWalker.walk(
        whole.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery subQuery) {
            subQuery.getQuery().setLimit(Query.NOLIMIT);
          }
        });
    return whole.serialize();
  }
}
