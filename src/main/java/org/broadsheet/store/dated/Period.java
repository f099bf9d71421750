package org.broadsheet.store.dated;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprList;

/**
 * A period that filters set for a variable: it is compared with a first and with a last day. The
 * day of a strict comparison counts as within, since the filters are still to be applied.
 *
 * <p>Days of the years 1 to 9999, compared as {@code xsd:date} without a time zone.
 */
record Period(LocalDate from, LocalDate to) {
  private static final int LAST_YEAR = 9999;

  /** The period that the filters set, when they bound the variable on both sides. */
  static Optional<Period> of(Var variable, ExprList filters) {
    List<LocalDate> first = new ArrayList<>();
    List<LocalDate> last = new ArrayList<>();
    for (Expr filter : filters) {
      if (filter instanceof ExprFunction2 comparison) {
        boolean rising = filter instanceof E_LessThan || filter instanceof E_LessThanOrEqual;
        boolean falling = filter instanceof E_GreaterThan || filter instanceof E_GreaterThanOrEqual;
        if (rising || falling) {
          day(variable, comparison.getArg1(), comparison.getArg2())
              .ifPresent(rising ? last::add : first::add);
          day(variable, comparison.getArg2(), comparison.getArg1())
              .ifPresent(rising ? first::add : last::add);
        }
      }
    }
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(first.get(0), last.get(0)));
  }

  private static Optional<LocalDate> day(Var variable, Expr one, Expr other) {
    return one.isVariable() && one.asVar().equals(variable) && other.isConstant()
        ? day(other.getConstant().asNode())
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Node node) {
    try {
      return Optional.of(node)
          .filter(term -> term.isLiteral() && term.getLiteralDatatype().equals(XSDDatatype.XSDdate))
          .map(term -> LocalDate.parse(term.getLiteralLexicalForm()))
          .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
