package org.broadsheet.mapping;

import org.broadsheet.rdf.Iri;

/**
 * What made the graph: the same version and configuration make the same graph, so a run carries no
 * time.
 *
 * @param version of the software
 * @param configurationHash SHA-256 over every option that changes the output, lower-case
 *     hexadecimal
 */
public record Run(String version, String configurationHash) {
  private static final int SHOWN_DIGITS = 12;

  Iri iri(Base base) {
    return base.iri()
        .resolve(
            "run/"
                + version.replaceAll("[^A-Za-z0-9.-]", "-")
                + "-"
                + configurationHash.substring(0, SHOWN_DIGITS));
  }
}
