package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.broadsheet.mapping.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever IRI of the data stands anywhere in the store has a page and a document in RDF. */
class DereferenceTest {
  private static final String ALL =
      """
      SELECT DISTINCT ?iri {
        { ?iri ?p ?o } UNION { ?s ?p ?iri } UNION { GRAPH ?iri { ?a ?b ?c } }
        FILTER(ISIRI(?iri) && STRSTARTS(STR(?iri), "%s"))
      }""";

  /** What a page may weigh with its style sheet and script, compressed. */
  private static final int HEAVIEST = 300 * 1024;

  @RegisterExtension private static final FixtureSite SITE = new FixtureSite(SiteSettings.local());

  @Test
  void everyIriLeadsToItsDocuments() throws IOException, InterruptedException {
    int assets =
        compressed(get("/assets/site.css", "*/*")) + compressed(get("/assets/site.js", "*/*"));
    List<String> iris = iris();
    assertThat(iris).hasSizeGreaterThan(100);
    for (String iri : iris) {
      String path = "/broadsheet/data/" + iri.substring(Base.DEFAULT.iri().value().length());
      HttpResponse<byte[]> thing = get(path, "text/turtle");
      assertThat(thing.statusCode()).as(iri).isEqualTo(303);
      assertThat(thing.headers().firstValue("Location")).as(iri).contains(path + ".ttl");
      HttpResponse<byte[]> turtle = get(path + ".ttl", "*/*");
      assertThat(turtle.statusCode()).as(iri).isEqualTo(200);
      assertThat(turtle.body()).as(iri).isNotEmpty();
      HttpResponse<byte[]> page = get(path + ".html", "*/*");
      assertThat(page.statusCode()).as(iri).isEqualTo(200);
      assertThat(compressed(page) + assets).as(iri).isLessThan(HEAVIEST);
    }
  }

  private static List<String> iris() throws IOException, InterruptedException {
    String query =
        URLEncoder.encode(ALL.formatted(Base.DEFAULT.iri().value()), StandardCharsets.UTF_8);
    String csv =
        new String(get("/sparql?query=" + query, "text/csv").body(), StandardCharsets.UTF_8);
    return csv.lines().skip(1).toList();
  }

  private static HttpResponse<byte[]> get(String path, String accept)
      throws IOException, InterruptedException {
    return SITE.client()
        .send(
            HttpRequest.newBuilder(SITE.uri(path)).header("Accept", accept).build(),
            BodyHandlers.ofByteArray());
  }

  private static int compressed(HttpResponse<byte[]> answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(answer.body());
    }
    return bytes.size();
  }
}
