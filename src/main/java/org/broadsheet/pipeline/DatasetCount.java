package org.broadsheet.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.digest.DigestIndex;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetCounts;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/**
 * Counts a data set while it is written, or from the counts of its parts. Of what several graphs
 * speak of a digest is kept, so that it is counted once.
 */
final class DatasetCount {
  private final Base base;
  private final MessageDigest inputs = DigestUtils.getSha256Digest();
  private final DigestIndex shared = new DigestIndex();
  private final DigestIndex sharedTypes = new DigestIndex();
  private final Map<String, Long> classes = new HashMap<>();
  private final Map<String, Long> properties = new HashMap<>();
  private long triples;
  private long documents;
  private long subjects;
  private long entities;

  DatasetCount(Base base) {
    this.base = base;
  }

  /** Counts a graph, or a piece of one that no other piece shares a local subject with. */
  void add(List<Statement> statements) {
    add(new PartCounter(base).add(statements).finish());
  }

  /** Counts graphs that were counted where they were written. */
  void add(PartCount part) {
    triples += part.triples();
    subjects += part.local();
    entities += part.local();
    part.classes().forEach((type, count) -> classes.merge(type, count, Long::sum));
    part.properties().forEach((property, count) -> properties.merge(property, count, Long::sum));
    part.shared().forEach(this::addShared);
  }

  /** Takes the source of an article into the number and the digest of all inputs. */
  void input(String source) {
    documents++;
    inputs.update((source + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The counts; nothing may be added afterwards. */
  DatasetCounts finish() {
    return new DatasetCounts(
        triples,
        subjects,
        entities,
        documents,
        byIri(classes),
        byIri(properties),
        Hex.encodeHexString(inputs.digest()));
  }

  private void addShared(String subject, Set<String> types) {
    if (shared.add(subject)) {
      subjects++;
      entities += subject.startsWith(base.iri().value()) ? 1 : 0;
    }
    for (String type : types) {
      if (sharedTypes.add(subject + " " + type)) {
        classes.merge(type, 1L, Long::sum);
      }
    }
  }

  private static Map<Iri, Long> byIri(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(count -> new Iri(count.getKey()), Map.Entry::getValue));
  }
}
