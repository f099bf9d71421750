package org.broadsheet.mapping;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.rdf.Iri;

/**
 * A data set in numbers, as VoID has them, over all graphs but the one that describes it.
 *
 * @param triples of all graphs; what two graphs both say counts in each, as in a quad store
 * @param subjects different ones
 * @param entities different subjects below the base IRI
 * @param documents articles
 * @param classes how many different entities each has
 * @param properties in how many triples each stands
 * @param inputs SHA-256 over the list of inputs, lower-case hexadecimal
 */
public record DatasetCounts(
    long triples,
    long subjects,
    long entities,
    long documents,
    SortedMap<Iri, Long> classes,
    SortedMap<Iri, Long> properties,
    String inputs) {
  private static final Comparator<Iri> BY_VALUE = Comparator.comparing(Iri::value);

  public DatasetCounts {
    classes = sorted(classes);
    properties = sorted(properties);
  }

  private static SortedMap<Iri, Long> sorted(Map<Iri, Long> counts) {
    SortedMap<Iri, Long> sorted = new TreeMap<>(BY_VALUE);
    sorted.putAll(counts);
    return Collections.unmodifiableSortedMap(sorted);
  }
}
