package org.broadsheet.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.broadsheet.query.Outcome.Undecided;
import org.broadsheet.query.Resolution.Refused;
import org.broadsheet.query.Resolution.Resolved;
import org.broadsheet.rdf.Iri;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Org;
import org.broadsheet.vocab.Schema;

/**
 * Turns the values of parameters into terms. A name stands for what bears it on the days that the
 * question is about, see {@link Standing}; if none does, for what bears it at another time, which
 * is noted. If several remain, they are refused with the candidates. A bare name that fits one unit
 * of province level stands for that.
 */
final class Resolver {
  static final Set<String> UNITS = iris(Bs.AdministrativeUnit, Schema.Place, Schema.Country);
  private static final Set<String> PEOPLE = iris(Schema.Person);
  private static final Set<String> ENTITIES =
      iris(Bs.AdministrativeUnit, Schema.Place, Schema.Country, Schema.Person, Org.Organization);
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** How tables begin the IRIs of our vocabulary. */
  private static final String OWN = "bs:";

  private static final int SHOWN = 20;

  private final Names names;
  private final Fate fate;

  Resolver(Names names, Fate fate) {
    this.names = names;
    this.fate = fate;
  }

  /** The term for {@code value} in a question about {@code period}. */
  Resolution resolve(Parameter parameter, String value, Period period) {
    PlainValue plain = new PlainValue(parameter, value);
    return switch (parameter.type()) {
      case UNIT -> thing(parameter, plain, period, UNITS);
      case ENTITY -> thing(parameter, plain, period, ENTITIES);
      case PERSON -> thing(parameter, plain, period, PEOPLE);
      case EVENT_TYPE -> eventType(plain);
      case IRI -> known(parameter, plain.iri(), period, Set.of());
      case DATE -> plain.date();
      case FRACTION -> plain.fraction();
      case TEXT -> plain.text();
    };
  }

  private Resolution thing(
      Parameter parameter, PlainValue plain, Period period, Set<String> classes) {
    return ABSOLUTE.matcher(plain.value()).matches()
        ? known(parameter, plain.iri(), period, classes)
        : called(parameter, plain.value(), period, classes);
  }

  /**
   * An IRI as what it names, with a note when the store knows nothing of it, or nothing of one of
   * the classes, if there are any.
   */
  private Resolution known(
      Parameter parameter, Resolution iri, Period period, Set<String> classes) {
    if (!(iri instanceof Resolved resolved)) {
      return iri;
    }
    Optional<Candidate> named = names.named(resolved.term());
    if (named.isEmpty()) {
      return noted(
          resolved,
          "%s: the store knows nothing called <%s>; check its spelling"
              .formatted(parameter.name(), resolved.shown()));
    }
    return classes.isEmpty() || names.isOneOf(resolved.term(), classes)
        ? meant(parameter, named.get(), period)
        : noted(
            resolved,
            "%s: <%s> is of another kind, no %s"
                .formatted(parameter.name(), resolved.shown(), parameter.type().label()));
  }

  private static Resolution noted(Resolved resolved, String note) {
    return new Resolved(resolved.term(), resolved.shown(), List.of(note));
  }

  private Resolution eventType(PlainValue plain) {
    String name = plain.value();
    Collection<Candidate> called =
        names.eventTypes(name.startsWith(OWN) ? name.substring(OWN.length()) : name);
    if (called.size() == 1) {
      Candidate type = called.iterator().next();
      return new Resolved(type.iri(), type.label());
    }
    if (ABSOLUTE.matcher(name).matches()
        && plain.iri() instanceof Resolved iri
        && names.isKindOfSomeEvent(iri.term())) {
      return iri;
    }
    return plain.isNot("a kind of event; these are: " + String.join(", ", names.eventTypes()));
  }

  /** What bears the name: as it stands, in simplified characters, in any case, without its type. */
  private Resolution called(Parameter parameter, String name, Period period, Set<String> classes) {
    Standing standing = new Standing(names, period);
    Collection<Candidate> called =
        Stream.<Supplier<String>>of(() -> name, () -> Simplified.of(name))
            .map(form -> names.called(form.get(), classes))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElseGet(List::of);
    if (!called.isEmpty()) {
      return one(parameter, name, standing.of(called), period);
    }
    if (name.isEmpty()) {
      return refused(parameter, name, List.of());
    }
    Collection<Candidate> similar =
        name.contains("/") ? names.ending(name, classes) : names.containing(name, classes);
    Collection<Candidate> same =
        Standing.filter(
            similar, candidate -> name.contains("/") || name.equalsIgnoreCase(candidate.label()));
    if (!same.isEmpty()) {
      return one(parameter, name, standing.of(same), period);
    }
    BareName bare = new BareName(name);
    Collection<Candidate> meant =
        standing.of(Standing.filter(similar, candidate -> bare.isOf(candidate.label())));
    Collection<Candidate> provinces = Standing.filter(meant, Candidate::province);
    if (provinces.size() == 1) {
      return one(parameter, name, provinces, period);
    }
    return meant.isEmpty()
        ? refused(parameter, name, similar)
        : one(parameter, name, meant, period);
  }

  private Resolution one(
      Parameter parameter, String name, Collection<Candidate> meant, Period period) {
    return meant.size() == 1
        ? meant(parameter, meant.iterator().next(), period)
        : refused(parameter, name, meant);
  }

  private Resolution meant(Parameter parameter, Candidate candidate, Period period) {
    Node iri = candidate.iri();
    if (candidate.stoodIn(period)) {
      return new Resolved(iri, candidate.label());
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "%s: %s did not stand %s; ask about its own time, or see hierarchy/lineage for what it came from and went into"
            .formatted(parameter.name(), candidate, period));
    fate.outside(candidate, period)
        .forEach(sentence -> notes.add(parameter.name() + ": " + sentence));
    return new Resolved(iri, candidate.label(), notes);
  }

  private static Resolution refused(
      Parameter parameter, String name, Collection<Candidate> candidates) {
    return new Refused(
        new Undecided(parameter.name(), name, candidates.stream().limit(SHOWN).toList()));
  }

  private static Set<String> iris(Iri... classes) {
    return Arrays.stream(classes).map(Iri::value).collect(Collectors.toUnmodifiableSet());
  }
}
