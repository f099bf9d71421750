package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.publish.RawRequest.RawAnswer;
import org.broadsheet.rdf.Iri;
import org.broadsheet.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site of a base of its own, behind a proxy on this machine that has the base's name. */
class BaseTest {
  private static final String DATA =
      """
      PREFIX d: <https://archive.example.org/data/>
      PREFIX place: <https://archive.example.org/data/place/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      d:graph {
        place:x a <https://w3id.org/broadsheet/ns#AdministrativeUnit> ;
          skos:prefLabel "某县"@zh-Hans , "Some County"@en .
        <https://archive.example.org/data/article/1/zh> a schema:NewsArticle ;
          schema:inLanguage "zh-Hans" ; schema:about place:x .
      }
      """;

  @TempDir private static Path folder;
  private static Store store;
  private static Site site;

  @BeforeAll
  static void open() {
    store = Store.open(folder);
    Txn.executeWrite(
        store.dataset(),
        () -> RDFDataMgr.read(store.dataset(), new StringReader(DATA), null, Lang.TRIG));
    site =
        Site.start(
            store,
            folder,
            SiteSettings.local().withBase(new Base(new Iri("https://archive.example.org/data/"))));
  }

  @AfterAll
  static void close() {
    site.close();
    store.close();
  }

  @Test
  void aThingAnswersAtThePathOfItsIri() throws IOException {
    RawAnswer thing = ask(forwarded("/data/place/x").with("Accept", "text/turtle"));
    assertThat(thing.status()).isEqualTo(303);
    assertThat(thing.text())
        .containsPattern("(?i)location: (https://archive.example.org)?/data/place/x\\.ttl\r\n");
    RawAnswer page = ask(forwarded("/data/place/x.html"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains(
            "Some County",
            "https://archive.example.org/data/place/x",
            "href=\"/data/article/1/zh\"");
  }

  @Test
  void thePathOfTheDefaultBaseIsNothing() throws IOException {
    assertThat(ask(forwarded("/broadsheet/data/place/x")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/robots.txt", "/sitemap.xml", "/sitemap.xml?page=1", "/linkset/data/place/x"})
  void addressesAreThoseOfTheProxy(String path) throws IOException {
    assertThat(ask(forwarded(path)).text())
        .contains("https://archive.example.org/")
        .doesNotContain("127.0.0.1", "http://archive");
  }

  @Test
  void theEndpointTellsItsPublicAddress() throws IOException {
    assertThat(ask(forwarded("/sparql").with("Accept", "text/turtle")).text())
        .contains("<https://archive.example.org/sparql>");
  }

  private static RawRequest forwarded(String path) {
    return RawRequest.get(path)
        .with("X-Forwarded-Host", "archive.example.org")
        .with("X-Forwarded-Proto", "https")
        .with("X-Forwarded-For", "203.0.113.7");
  }

  private static RawAnswer ask(RawRequest request) throws IOException {
    return request.at("127.0.0.1", site.port());
  }
}
