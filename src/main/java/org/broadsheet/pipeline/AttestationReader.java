package org.broadsheet.pipeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Rdf;
import org.broadsheet.vocab.Sem;

/** Finds the part-ofs that an article states and the gazetteer does not. Thread-safe. */
final class AttestationReader {
  private final Map<String, List<ValidTime>> placed;

  AttestationReader(Gazetteer gazetteer, Base base) {
    placed =
        gazetteer.partOfs().stream()
            .collect(
                Collectors.groupingBy(
                    partOf -> base.place(partOf.unit().value()).value(),
                    Collectors.mapping(partOf -> partOf.time().narrowed(), Collectors.toList())));
  }

  /** The part-ofs among the statements of one article's graph that tell more than the gazetteer. */
  List<AttestedPartOf> in(List<Statement> graph) {
    Map<Iri, Map<Iri, Statement>> nodes = new LinkedHashMap<>();
    for (Statement statement : graph) {
      if (statement.predicate().equals(Rdf.type) && statement.object().equals(Bs.PartOf)) {
        nodes.put(statement.subject(), new LinkedHashMap<>());
      }
    }
    if (nodes.isEmpty()) {
      return List.of();
    }
    for (Statement statement : graph) {
      Map<Iri, Statement> node = nodes.get(statement.subject());
      if (node != null) {
        node.put(statement.predicate(), statement);
      }
    }
    return nodes.values().stream().map(AttestationReader::partOf).filter(this::isNews).toList();
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
}
