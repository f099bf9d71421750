package org.broadsheet.sink.riot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same quads and the same refusals as Jena's own reading of N-Quads. */
class PlainIrisTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/place/boxing-xian#it",
        "http://example.org",
        "https://",
        "https:///path",
        "https://-host/",
        "https://example.org/a/../b/./c",
        "https://example.org/a#b#c",
        "https://example.org/%E5%8D%9A",
        "https://example.org/%zz",
        "https://example.org/a b",
        "https://example.org/[b]",
        "https://example.org:port/",
        "https://example.org/博兴",
        "urn:x-example:a",
        "place/boxing-xian",
        ""
      })
  void readsAsJenaDoes(String iri) throws Exception {
    String quad =
        "<%s> <https://example.org/p> \"a\"@zh <https://example.org/g> .\n".formatted(iri);
    Path file = Files.writeString(folder.resolve("one.nq"), quad);
    assertThat(
            read(
                to ->
                    new RdfSource(file).parse(ErrorHandlerFactory.errorHandlerStrictNoLogging, to)))
        .isEqualTo(
            read(
                to ->
                    RDFParser.source(
                            new ByteArrayInputStream(quad.getBytes(StandardCharsets.UTF_8)))
                        .lang(Lang.NQUADS)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .parse(to)));
  }

  private interface Reading {
    void into(StreamRDF to);
  }

  /** The quads, or the message of the refusal. */
  private static List<String> read(Reading reading) {
    List<String> read = new ArrayList<>();
    try {
      reading.into(
          new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
              read.add(quad.toString());
            }
          });
    } catch (RiotException e) {
      read.add(String.valueOf(e.getMessage()));
    }
    return read;
  }
}
