package org.broadsheet.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.broadsheet.query.Outcome.Invalid;
import org.broadsheet.query.Resolution.Refused;
import org.broadsheet.query.Resolution.Resolved;

/** A value that says itself what it is: an IRI, a day, a number, words. */
record PlainValue(Parameter parameter, String value) {
  Resolution iri() {
    try {
      IRIx iri = IRIx.create(value);
      if (iri.scheme() != null && !iri.hasViolations()) {
        return resolved(NodeFactory.createURI(iri.str()));
      }
      return isNoIri();
    } catch (IRIException e) {
      return isNoIri();
    }
  }

  private Resolution isNoIri() {
    return isNot(
        (parameter.type() == ParameterType.IRI ? "an absolute IRI" : "an absolute IRI, nor a name")
            + " such as "
            + parameter.example());
  }

  Resolution date() {
    try {
      return resolved(
          NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate));
    } catch (DateTimeParseException e) {
      return isNot(
          (Arguments.isYearOrMonth(value)
                  ? "a day but a year or month; give one of its days, such as "
                  : "a day that exists, such as ")
              + parameter.example());
    }
  }

  Resolution fraction() {
    try {
      BigDecimal number = new BigDecimal(value);
      if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
        return resolved(
            NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal));
      }
      return isNot("a number from 0 to 1, such as " + parameter.example());
    } catch (NumberFormatException e) {
      return isNot("a number from 0 to 1, such as " + parameter.example());
    }
  }

  Resolution text() {
    return resolved(NodeFactory.createLiteralString(value));
  }

  /** The value is refused; {@code wanted} says what would do. */
  Resolution isNot(String wanted) {
    return new Refused(
        new Invalid("%s: '%s' is not %s".formatted(parameter.name(), value, wanted)));
  }

  private Resolution resolved(Node term) {
    return new Resolved(term, value);
  }
}
