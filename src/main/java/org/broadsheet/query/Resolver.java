package org.broadsheet.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.broadsheet.query.Outcome.Invalid;
import org.broadsheet.query.Outcome.Undecided;
import org.broadsheet.query.Resolution.Refused;
import org.broadsheet.query.Resolution.Resolved;
import org.broadsheet.rdf.Iri;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Org;
import org.broadsheet.vocab.Schema;

/**
 * Turns the values of parameters into terms. A name stands for what bears it on the days that the
 * question is about; if none does, for what bears it at another time. Of several, those count that
 * the gazetteer places then, and of the forms of one place that a change turned into each other in
 * those days the later one; if several remain, they are refused with the candidates. A bare name
 * that fits one unit of province level stands for that.
 */
final class Resolver {
  private static final Set<String> UNITS =
      iris(Bs.AdministrativeUnit, Schema.Place, Schema.Country);
  private static final Set<String> PEOPLE = iris(Schema.Person);
  private static final Set<String> ENTITIES =
      iris(Bs.AdministrativeUnit, Schema.Place, Schema.Country, Schema.Person, Org.Organization);
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final int SHOWN = 20;

  private final Names names;

  Resolver(Names names) {
    this.names = names;
  }

  /** The term for {@code value} in a question about {@code period}. */
  Resolution resolve(Parameter parameter, String value, Period period) {
    return switch (parameter.type()) {
      case UNIT ->
          ABSOLUTE.matcher(value).matches()
              ? iri(parameter, value)
              : unit(parameter, value, period);
      case ENTITY ->
          ABSOLUTE.matcher(value).matches()
              ? iri(parameter, value)
              : entity(parameter, value, period, ENTITIES);
      case PERSON ->
          ABSOLUTE.matcher(value).matches()
              ? iri(parameter, value)
              : entity(parameter, value, period, PEOPLE);
      case EVENT_TYPE ->
          ABSOLUTE.matcher(value).matches()
              ? iri(parameter, value)
              : one(parameter, value, names.eventTypes(value));
      case IRI -> iri(parameter, value);
      case DATE -> date(parameter, value);
      case FRACTION -> fraction(parameter, value);
      case TEXT -> new Resolved(NodeFactory.createLiteralString(value));
    };
  }

  private Resolution unit(Parameter parameter, String name, Period period) {
    Collection<Candidate> called = names.called(name, UNITS);
    if (!called.isEmpty()) {
      return one(parameter, name, standing(called, period));
    }
    Collection<Candidate> similar = names.containing(name, UNITS);
    BareName bare = new BareName(name);
    Collection<Candidate> meant =
        standing(filter(similar, candidate -> bare.isOf(candidate.label())), period);
    Collection<Candidate> provinces = filter(meant, Candidate::province);
    if (provinces.size() == 1) {
      return one(parameter, name, provinces);
    }
    return meant.isEmpty() ? refused(parameter, name, similar) : one(parameter, name, meant);
  }

  private Resolution entity(Parameter parameter, String name, Period period, Set<String> classes) {
    Collection<Candidate> called = names.called(name, classes);
    return called.isEmpty()
        ? refused(parameter, name, names.containing(name, classes))
        : one(parameter, name, standing(called, period));
  }

  /** Those that stood then, or all of them if none did. */
  private Collection<Candidate> standing(Collection<Candidate> all, Period period) {
    Collection<Candidate> then = filter(all, candidate -> candidate.stoodIn(period));
    if (then.size() < 2) {
      return then.isEmpty() ? all : then;
    }
    Collection<Candidate> placed = filter(then, candidate -> names.placed(candidate, period));
    return placed.isEmpty() ? then : latestForms(placed, period);
  }

  /** Without those that a change turned into another of them while the question's days ran. */
  private Collection<Candidate> latestForms(Collection<Candidate> placed, Period period) {
    return filter(
        placed,
        candidate ->
            placed.stream()
                .noneMatch(
                    other ->
                        names.follows(other, candidate)
                            && names
                                .placedFrom(other, period)
                                .filter(from -> isLater(from, names.placedFrom(candidate, period)))
                                .isPresent()));
  }

  private static boolean isLater(LocalDate from, Optional<LocalDate> other) {
    return other.isEmpty() || from.isAfter(other.get());
  }

  private static Resolution one(Parameter parameter, String name, Collection<Candidate> meant) {
    return meant.size() == 1
        ? new Resolved(meant.iterator().next().iri())
        : refused(parameter, name, meant);
  }

  private static Resolution refused(
      Parameter parameter, String name, Collection<Candidate> candidates) {
    return new Refused(
        new Undecided(parameter.name(), name, candidates.stream().limit(SHOWN).toList()));
  }

  private static Resolution iri(Parameter parameter, String value) {
    try {
      IRIx iri = IRIx.create(value);
      if (iri.scheme() != null && !iri.hasViolations()) {
        return new Resolved(NodeFactory.createURI(iri.str()));
      }
      return invalid(parameter, value, "an absolute IRI such as " + parameter.example());
    } catch (IRIException e) {
      return invalid(parameter, value, "an absolute IRI such as " + parameter.example());
    }
  }

  private static Resolution date(Parameter parameter, String value) {
    try {
      return new Resolved(
          NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate));
    } catch (DateTimeParseException e) {
      return invalid(parameter, value, "a day that exists, such as " + parameter.example());
    }
  }

  private static Resolution fraction(Parameter parameter, String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
        Node term = NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
        return new Resolved(term);
      }
      return invalid(parameter, value, "a number from 0 to 1, such as " + parameter.example());
    } catch (NumberFormatException e) {
      return invalid(parameter, value, "a number from 0 to 1, such as " + parameter.example());
    }
  }

  private static Resolution invalid(Parameter parameter, String value, String wanted) {
    return new Refused(
        new Invalid("%s: '%s' is not %s".formatted(parameter.name(), value, wanted)));
  }

  private static List<Candidate> filter(
      Collection<Candidate> candidates, Predicate<Candidate> condition) {
    return candidates.stream().filter(condition).toList();
  }

  private static Set<String> iris(Iri... classes) {
    return Arrays.stream(classes).map(Iri::value).collect(Collectors.toUnmodifiableSet());
  }
}
