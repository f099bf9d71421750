package org.broadsheet.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Rdf;
import org.broadsheet.vocab.Sem;

/**
 * Gathers the part-ofs that articles state, as far as they tell more than the gazetteer: all that
 * the closure of an export needs to remember of its articles.
 */
final class AttestedPartOfs {
  private final Map<String, ValidTime> existence;
  private final Map<String, List<ValidTime>> placed;

  /** Days by unit and parent. */
  private final NavigableMap<String, Map<String, DaySet>> attested = new TreeMap<>();

  AttestedPartOfs(Gazetteer gazetteer, Base base) {
    existence =
        gazetteer.units().stream()
            .collect(
                Collectors.toMap(unit -> iri(base, unit), unit -> unit.existence().narrowed()));
    placed =
        gazetteer.partOfs().stream()
            .collect(
                Collectors.groupingBy(
                    partOf -> base.place(partOf.unit().value()).value(),
                    Collectors.mapping(partOf -> partOf.time().narrowed(), Collectors.toList())));
  }

  private static String iri(Base base, Unit unit) {
    return base.place(unit.id().value()).value();
  }

  /** The part-ofs among the statements of one article's graph that tell more than the gazetteer. */
  List<AttestedPartOf> in(List<Statement> graph) {
    Map<Iri, Map<Iri, Statement>> nodes = new LinkedHashMap<>();
    for (Statement statement : graph) {
      if (statement.predicate().equals(Rdf.type) && statement.object().equals(Bs.PartOf)) {
        nodes.put(statement.subject(), new LinkedHashMap<>());
      }
    }
    for (Statement statement : graph) {
      Map<Iri, Statement> node = nodes.get(statement.subject());
      if (node != null) {
        node.put(statement.predicate(), statement);
      }
    }
    return nodes.values().stream().map(AttestedPartOfs::partOf).filter(this::isNews).toList();
  }

  /** Takes up a part-of. */
  void add(AttestedPartOf partOf) {
    attested
        .computeIfAbsent(partOf.unit(), key -> new TreeMap<>())
        .computeIfAbsent(partOf.parent(), key -> new DaySet())
        .add(LocalDate.parse(partOf.day()));
  }

  private static AttestedPartOf partOf(Map<Iri, Statement> node) {
    return new AttestedPartOf(
        iri(node, Bs.unit),
        iri(node, Bs.parent),
        ((Literal) object(node, Sem.hasLatestBeginTimeStamp)).lexical());
  }

  private boolean isNews(AttestedPartOf partOf) {
    LocalDate day = LocalDate.parse(partOf.day());
    return placed.getOrDefault(partOf.unit(), List.of()).stream()
        .noneMatch(time -> time.certainOn(day));
  }

  private static String iri(Map<Iri, Statement> node, Iri predicate) {
    return ((Iri) object(node, predicate)).value();
  }

  private static Term object(Map<Iri, Statement> node, Iri predicate) {
    Statement statement = node.get(predicate);
    if (statement == null) {
      throw new IllegalArgumentException("part-of without " + predicate + ": " + node.values());
    }
    return statement.object();
  }

  /** The units with a part-of. */
  SortedSet<String> units() {
    return attested.navigableKeySet();
  }

  /** One hop for each parent of a unit and day. */
  List<Hop> hops(String unit) {
    ValidTime stood = existence.getOrDefault(unit, new ValidTime(Bound.OPEN, Bound.OPEN));
    List<Hop> hops = new ArrayList<>();
    attested
        .getOrDefault(unit, Map.of())
        .forEach(
            (parent, days) ->
                days.forEach(day -> hops.add(Hop.attested(unit, parent, day, stood))));
    return hops;
  }
}
