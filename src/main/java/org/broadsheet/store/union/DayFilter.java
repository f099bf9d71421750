package org.broadsheet.store.union;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.tdb2.store.NodeId;

/**
 * A filter that compares days, decided by their identifiers: TDB2 keeps a day without a time zone
 * as a number that grows with it. What it cannot decide so is left to the filter itself.
 */
sealed interface DayFilter {
  /** What a filter comes to. */
  enum Verdict {
    TRUE,
    FALSE,
    /** A variable has no value. */
    ERROR,
    /** To be decided by the filter itself. */
    OPEN
  }

  /** What the filter comes to for a row. */
  Verdict of(IdRow row);

  /** The filter in this form; empty where it is of another kind. */
  static Optional<DayFilter> of(Expr filter) {
    if (filter.isConstant() && filter.getConstant().isBoolean()) {
      return Optional.of(
          new Fixed(filter.getConstant().getBoolean() ? Verdict.TRUE : Verdict.FALSE));
    }
    if (filter instanceof E_Coalesce coalesce) {
      List<Optional<DayFilter>> parts = coalesce.getArgs().stream().map(DayFilter::of).toList();
      return parts.stream().allMatch(Optional::isPresent)
          ? Optional.of(new FirstDecided(parts.stream().flatMap(Optional::stream).toList()))
          : Optional.empty();
    }
    return filter instanceof ExprFunction2 two ? ofTwo(two) : Optional.empty();
  }

  private static Optional<DayFilter> ofTwo(ExprFunction2 two) {
    Expr one = two.getArg1();
    Expr other = two.getArg2();
    if (two instanceof E_LogicalAnd || two instanceof E_LogicalOr) {
      Verdict decisive = two instanceof E_LogicalOr ? Verdict.TRUE : Verdict.FALSE;
      return of(one).flatMap(left -> of(other).map(right -> new Both(left, right, decisive)));
    }
    if (two instanceof E_LessThan || two instanceof E_LessThanOrEqual) {
      boolean equal = two instanceof E_LessThanOrEqual;
      return Day.of(one).flatMap(a -> Day.of(other).map(b -> new Rising(a, b, equal)));
    }
    if (two instanceof E_GreaterThan || two instanceof E_GreaterThanOrEqual) {
      boolean equal = two instanceof E_GreaterThanOrEqual;
      return Day.of(one).flatMap(a -> Day.of(other).map(b -> new Rising(b, a, equal)));
    }
    return Optional.empty();
  }

  /** The same for every row. */
  record Fixed(Verdict verdict) implements DayFilter {
    @Override
    public Verdict of(IdRow row) {
      return verdict;
    }
  }

  /** COALESCE: the first that is no error. */
  record FirstDecided(List<DayFilter> parts) implements DayFilter {
    @Override
    public Verdict of(IdRow row) {
      Verdict verdict = Verdict.ERROR;
      for (int i = 0; verdict == Verdict.ERROR && i < parts.size(); i++) {
        verdict = parts.get(i).of(row);
      }
      return verdict;
    }
  }

  /** AND and OR. */
  record Both(DayFilter left, DayFilter right, Verdict decisive) implements DayFilter {
    @Override
    public Verdict of(IdRow row) {
      Verdict first = left.of(row);
      if (first == decisive || first == Verdict.OPEN) {
        return first;
      }
      Verdict second = right.of(row);
      return second == decisive || second == Verdict.OPEN || first != Verdict.ERROR
          ? second
          : Verdict.ERROR;
    }
  }

  /** One day is before another one, or, if so wanted, equal to it. */
  record Rising(Day first, Day second, boolean equal) implements DayFilter {
    @Override
    public Verdict of(IdRow row) {
      long one = first.id(row);
      long other = second.id(row);
      if (one == Day.OTHER || other == Day.OTHER) {
        return Verdict.OPEN;
      }
      if (one == Ids.NONE || other == Ids.NONE) {
        return Verdict.ERROR;
      }
      return one < other || (equal && one == other) ? Verdict.TRUE : Verdict.FALSE;
    }
  }

  /**
   * A variable or a fixed day.
   *
   * @param fixed {@link Ids#NONE} for a variable
   */
  record Day(Optional<Var> variable, long fixed) {
    /** No day without a time zone. */
    static final long OTHER = Ids.UNKNOWN;

    /** Values of one time zone: 22 bits of the day and 27 of its time (DateTimeNode of TDB2). */
    private static final long ONE_ZONE = 1L << 49;

    private static final long FIRST = id("0001-01-01") & -ONE_ZONE;
    private static final long LAST = FIRST + ONE_ZONE;

    static Optional<Day> of(Expr operand) {
      if (operand.isVariable()) {
        return Optional.of(new Day(Optional.of(operand.asVar()), Ids.NONE));
      }
      return Optional.of(operand)
          .filter(Expr::isConstant)
          .map(constant -> id(constant.getConstant().asNode()))
          .filter(id -> id != OTHER)
          .map(id -> new Day(Optional.empty(), id));
    }

    long id(IdRow row) {
      return variable.isEmpty() ? fixed : checked(row.known(variable.get()));
    }

    private static long checked(long id) {
      return id == Ids.NONE || (id >= FIRST && id < LAST) ? id : OTHER;
    }

    private static long id(Node term) {
      NodeId inline = NodeId.inline(term);
      return inline == null ? OTHER : checked(Ids.of(inline));
    }

    private static long id(String day) {
      return Ids.of(NodeId.inline(NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)));
    }
  }
}
