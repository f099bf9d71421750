package org.broadsheet.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The prefixes that exports in readable formats declare, by prefix in alphabetical order. */
public final class Prefixes {
  /** Ours and the borrowed vocabularies of the data model. */
  public static final Map<String, String> STANDARD =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("bs", "https://w3id.org/broadsheet/ns#"),
                  Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                  Map.entry("dcterms", "http://purl.org/dc/terms/"),
                  Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
                  Map.entry("itsrdf", "http://www.w3.org/2005/11/its/rdf#"),
                  Map.entry(
                      "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                  Map.entry("prov", "http://www.w3.org/ns/prov#"),
                  Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("spdx", "http://spdx.org/rdf/terms#"),
                  Map.entry("void", "http://rdfs.org/ns/void#"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private Prefixes() {}
}
