package org.broadsheet.pipeline;

import java.util.Map;
import java.util.Set;

/**
 * What some graphs add to the numbers of a data set. What bears an IRI below its article, and each
 * row of the closure, stands in one graph only and is counted here; of everything else it is told,
 * so that it is counted once for all parts.
 *
 * @param triples of the graphs
 * @param local subjects that no other graph speaks of
 * @param classes how many of these each has, by IRI
 * @param properties in how many triples each stands, by IRI
 * @param shared the types, by IRI, of each other subject
 */
record PartCount(
    long triples,
    long local,
    Map<String, Long> classes,
    Map<String, Long> properties,
    Map<String, Set<String>> shared) {}
