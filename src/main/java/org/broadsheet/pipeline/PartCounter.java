package org.broadsheet.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Set<Iri> here = new HashSet<>();
    for (Statement statement : statements) {
      triples++;
      properties.merge(statement.predicate().value(), 1L, Long::sum);
      Iri subject = statement.subject();
      if (isLocal(subject)) {
        local += here.add(subject) ? 1 : 0;
        type(statement).ifPresent(type -> classes.merge(type, 1L, Long::sum));
      } else {
        Set<String> types = shared.computeIfAbsent(subject.value(), key -> new HashSet<>(2));
        type(statement).ifPresent(types::add);
      }
    }
    return this;
  }

  /** The counts of all that was added; nothing may be added afterwards. */
  PartCount finish() {
    return new PartCount(triples, local, classes, properties, shared);
  }

  /** The type that a statement tells, once in a graph. */
  private static Optional<String> type(Statement statement) {
    return statement.predicate().equals(Rdf.type) && statement.object() instanceof Iri type
        ? Optional.of(type.value())
        : Optional.empty();
  }

  private boolean isLocal(Iri subject) {
    return subject.value().startsWith(articles) || subject.value().startsWith(rows);
  }
}
