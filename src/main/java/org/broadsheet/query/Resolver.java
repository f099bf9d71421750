package org.broadsheet.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Set<String> UNITS =
      iris(Bs.AdministrativeUnit, Schema.Place, Schema.Country);
  private static final Set<String> PEOPLE = iris(Schema.Person);
  private static final Set<String> ENTITIES =
      iris(Bs.AdministrativeUnit, Schema.Place, Schema.Country, Schema.Person, Org.Organization);
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
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
      case UNIT ->
          ABSOLUTE.matcher(value).matches()
              ? known(parameter, plain.iri(), period)
              : unit(parameter, value, period);
      case ENTITY ->
          ABSOLUTE.matcher(value).matches()
              ? known(parameter, plain.iri(), period)
              : entity(parameter, value, period, ENTITIES);
      case PERSON ->
          ABSOLUTE.matcher(value).matches()
              ? known(parameter, plain.iri(), period)
              : entity(parameter, value, period, PEOPLE);
      case EVENT_TYPE -> ABSOLUTE.matcher(value).matches() ? plain.iri() : eventType(plain);
      case IRI -> plain.iri();
      case DATE -> plain.date();
      case FRACTION -> plain.fraction();
      case TEXT -> plain.text();
    };
  }

  /** An IRI as what it names, with a note when the store knows nothing of it. */
  private Resolution known(Parameter parameter, Resolution iri, Period period) {
    if (!(iri instanceof Resolved resolved)) {
      return iri;
    }
    return names
        .named(resolved.term())
        .<Resolution>map(candidate -> meant(parameter, candidate, period))
        .orElseGet(
            () ->
                new Resolved(
                    resolved.term(),
                    resolved.shown(),
                    List.of(
                        "%s: the store knows nothing called <%s>; check its spelling"
                            .formatted(parameter.name(), resolved.shown()))));
  }

  private Resolution eventType(PlainValue plain) {
    Collection<Candidate> called = names.eventTypes(plain.value());
    if (called.size() == 1) {
      Candidate type = called.iterator().next();
      return new Resolved(type.iri(), type.label());
    }
    return plain.isNot("a kind of event; these are: " + String.join(", ", names.eventTypes()));
  }

  private Resolution unit(Parameter parameter, String name, Period period) {
    Standing standing = new Standing(names, period);
    Collection<Candidate> called = names.called(name, UNITS);
    if (!called.isEmpty()) {
      return one(parameter, name, standing.of(called), period);
    }
    Collection<Candidate> similar = names.containing(name, UNITS);
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

  private Resolution entity(Parameter parameter, String name, Period period, Set<String> classes) {
    Collection<Candidate> called = names.called(name, classes);
    return called.isEmpty()
        ? refused(parameter, name, names.containing(name, classes))
        : one(parameter, name, new Standing(names, period).of(called), period);
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
