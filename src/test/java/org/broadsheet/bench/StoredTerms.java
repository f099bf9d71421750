package org.broadsheet.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.broadsheet.query.UnionQueries;

/** What a store holds that a question can be asked about, in the order of its words. */
final class StoredTerms {
  private static final String PREFIXES =
      """
      PREFIX bs: <https://w3id.org/broadsheet/ns#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  /** So many are looked at of each kind, as the index has them: a few seconds for any store. */
  private static final int MOST = 20_000;

  private final UnionQueries queries;
  private final Map<String, List<String>> found = new HashMap<>();

  StoredTerms(UnionQueries queries) {
    this.queries = queries;
  }

  /** The units of a level. */
  List<String> units(String level) {
    return all("?value bs:level bs:" + level);
  }

  List<String> organizations() {
    return all("?value a org:Organization");
  }

  /** Those that hold a post. */
  List<String> people() {
    return all("?membership org:member ?value");
  }

  /** Events with the mention that they rest on. */
  List<String> facts() {
    return all("?value sem:eventType ?type ; prov:wasDerivedFrom ?mention");
  }

  List<String> articles() {
    return all("?value a schema:NewsArticle");
  }

  /** The kinds of events, each as often as there are events of it. */
  List<String> eventTypes() {
    return all("?event sem:eventType ?value");
  }

  /** What is counted, each as often as it is. */
  List<String> measures() {
    return all("?quantity bs:quantityOf ?value");
  }

  /** The Chinese names of counties. */
  List<String> names() {
    return all(
        "?unit bs:level bs:CountyLevel ; skos:prefLabel ?value"
            + " FILTER(LANGMATCHES(LANG(?value), 'zh'))");
  }

  /** The days of the issues. */
  List<String> days() {
    return all("?article schema:datePublished ?value");
  }

  private List<String> all(String pattern) {
    return found.computeIfAbsent(pattern, this::select);
  }

  private List<String> select(String pattern) {
    String query = "%sSELECT ?value { %s } LIMIT %d".formatted(PREFIXES, pattern, MOST);
    List<String> values =
        queries.select(QueryFactory.create(query), Map.of()).rows().stream()
            .map(row -> row.get("value"))
            .flatMap(StoredTerms::words)
            .sorted()
            .collect(Collectors.toUnmodifiableList());
    if (values.isEmpty()) {
      throw new IllegalArgumentException("the store holds nothing like " + pattern);
    }
    return values;
  }

  private static Stream<String> words(Node term) {
    return Stream.of(term.isURI() ? term.getURI() : term.getLiteralLexicalForm());
  }
}
