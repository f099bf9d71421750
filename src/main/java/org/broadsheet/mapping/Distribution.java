package org.broadsheet.mapping;

import java.util.stream.Stream;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Dcat;
import org.broadsheet.vocab.Dcterms;
import org.broadsheet.vocab.Spdx;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds the data set.
 *
 * @param fileName without its folder
 * @param mediaType {@code application/n-quads}
 * @param compression media type of what it is wrapped in, {@code null} for nothing
 * @param sha256 lower-case hexadecimal
 */
public record Distribution(
    String fileName, String mediaType, @Nullable String compression, long size, String sha256) {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final Iri SHA256 = new Iri(Spdx.NAMESPACE + "checksumAlgorithm_sha256");
  private static final Iri NON_NEGATIVE =
      new Iri("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
  private static final Iri HEX = new Iri("http://www.w3.org/2001/XMLSchema#hexBinary");

  Iri iri(Base base) {
    return base.iri().resolve("distribution/" + fileName.replaceAll("[^A-Za-z0-9._-]", "-"));
  }

  Stream<Statement> describe(Base base, Iri licence) {
    Iri graph = base.datasetGraph();
    Iri checksum = iri(base).resolve("/sha256");
    Description file =
        new Description(iri(base), graph)
            .a(Dcat.Distribution)
            .withString(Dcterms.title, fileName)
            .with(Dcterms.license, licence)
            .with(Dcat.mediaType, new Iri(MEDIA_TYPES + mediaType))
            .with(
                Dcat.compressFormat,
                compression == null ? null : new Iri(MEDIA_TYPES + compression))
            .with(Dcat.byteSize, new Literal(Long.toString(size), NON_NEGATIVE, null))
            .with(Spdx.checksum, checksum);
    Description sum =
        new Description(checksum, graph)
            .a(Spdx.Checksum)
            .with(Spdx.algorithm, SHA256)
            .with(Spdx.checksumValue, new Literal(sha256, HEX, null));
    return Stream.concat(file.stream(), sum.stream());
  }
}
