package org.broadsheet.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Rdf;

/** Counts graphs that are written together. */
final class PartCounter {
  private final String articles;
  private final String rows;
  private final Map<String, Long> classes = new HashMap<>();
  private final Map<String, Long> properties = new HashMap<>();
  private final Map<String, Set<String>> shared = new HashMap<>();
  private long triples;
  private long local;

  PartCounter(Base base) {
    this.articles = base.iri().value() + "article/";
    this.rows = base.iri().value() + "within/";
  }

  /** Counts a graph, or a piece of one that no other piece shares a local subject with. */
  PartCounter add(List<Statement> statements) {
    Map<Iri, List<Iri>> subjects = new HashMap<>();
    Iri subject = null;
    List<Iri> types = List.of();
    for (Statement statement : statements) {
      properties.merge(statement.predicate().value(), 1L, Long::sum);
      if (!statement.subject().equals(subject)) {
        subject = statement.subject();
        types = subjects.computeIfAbsent(subject, key -> new ArrayList<>(1));
      }
      if (statement.predicate().equals(Rdf.type) && statement.object() instanceof Iri type) {
        types.add(type);
      }
    }
    triples += statements.size();
    subjects.forEach(this::subject);
    return this;
  }

  private void subject(Iri subject, List<Iri> types) {
    if (isLocal(subject)) {
      local++;
      types.forEach(type -> classes.merge(type.value(), 1L, Long::sum));
    } else {
      Set<String> known = shared.computeIfAbsent(subject.value(), key -> new HashSet<>(2));
      types.forEach(type -> known.add(type.value()));
    }
  }

  /** Adds what was counted of other graphs. */
  PartCounter add(PartCount other) {
    triples += other.triples();
    local += other.local();
    other.classes().forEach((type, count) -> classes.merge(type, count, Long::sum));
    other.properties().forEach((property, count) -> properties.merge(property, count, Long::sum));
    other
        .shared()
        .forEach(
            (subject, types) ->
                shared.computeIfAbsent(subject, key -> new HashSet<>(2)).addAll(types));
    return this;
  }

  /** The counts of all that was added; nothing may be added afterwards. */
  PartCount finish() {
    return new PartCount(triples, local, classes, properties, shared);
  }

  private boolean isLocal(Iri subject) {
    return subject.value().startsWith(articles) || subject.value().startsWith(rows);
  }
}
