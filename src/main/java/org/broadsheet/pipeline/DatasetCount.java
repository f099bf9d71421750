package org.broadsheet.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.digest.DigestIndex;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetCounts;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Rdf;

/**
 * Counts a data set while it is written. What bears an IRI below its article, and each row of the
 * closure, stands in one graph only and is counted there; of everything else that several graphs
 * speak of a digest is kept, so that it is counted once.
 */
final class DatasetCount {
  private final Base base;
  private final String articles;
  private final String rows;
  private final MessageDigest inputs = DigestUtils.getSha256Digest();
  private final DigestIndex shared = new DigestIndex();
  private final DigestIndex sharedTypes = new DigestIndex();
  private final SortedMap<Iri, Long> classes = new TreeMap<>(Comparator.comparing(Iri::value));
  private final SortedMap<Iri, Long> properties = new TreeMap<>(Comparator.comparing(Iri::value));
  private long triples;
  private long documents;
  private long subjects;
  private long entities;

  DatasetCount(Base base) {
    this.base = base;
    this.articles = base.iri().value() + "article/";
    this.rows = base.iri().value() + "within/";
  }

  /** Counts a graph, or a piece of one that no other piece shares a local subject with. */
  void add(List<Statement> statements) {
    Set<Iri> local = new HashSet<>();
    for (Statement statement : statements) {
      triples++;
      properties.merge(statement.predicate(), 1L, Long::sum);
      Iri subject = statement.subject();
      if (isLocal(subject) ? local.add(subject) : shared.add(subject.value())) {
        subjects++;
        entities += subject.value().startsWith(base.iri().value()) ? 1 : 0;
      }
      if (statement.predicate().equals(Rdf.type) && statement.object() instanceof Iri type) {
        addType(subject, type);
      }
    }
  }

  /** Counts an article's graph, and takes its source into the digest of all inputs. */
  void add(Converted article) {
    documents++;
    inputs.update((article.input() + "\n").getBytes(StandardCharsets.UTF_8));
    add(article.statements());
  }

  /** The counts; nothing may be added afterwards. */
  DatasetCounts finish() {
    return new DatasetCounts(
        triples,
        subjects,
        entities,
        documents,
        classes,
        properties,
        Hex.encodeHexString(inputs.digest()));
  }

  /** A type is stated once in a graph. */
  private void addType(Iri subject, Iri type) {
    if (isLocal(subject) || sharedTypes.add(subject.value() + " " + type.value())) {
      classes.merge(type, 1L, Long::sum);
    }
  }

  private boolean isLocal(Iri subject) {
    return subject.value().startsWith(articles) || subject.value().startsWith(rows);
  }
}
