package org.broadsheet.publish;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.commons.io.FileUtils;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A site over the fixture of the catalogue and the golden articles, for the tests of one class. */
final class FixtureSite implements BeforeAllCallback, AfterAllCallback {
  private static final List<String> MORE =
      List.of(
          "src/test/resources/golden-mapping/cadres-to-the-communes/expected.nq",
          "src/test/resources/publish/hostile.trig");

  private final SiteSettings settings;
  private final BlockingQueue<String> accessLog = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable Path folder;
  private @Nullable Store store;
  private @Nullable Site site;

  FixtureSite(SiteSettings settings) {
    this.settings = settings;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Path made = Files.createTempDirectory("broadsheet-site");
    Store opened = Store.open(made);
    Txn.executeWrite(
        opened.dataset(),
        () -> {
          FixtureStore.FILES.forEach(
              file ->
                  RDFDataMgr.read(opened.dataset(), FixtureStore.FOLDER.resolve(file).toString()));
          MORE.forEach(file -> RDFDataMgr.read(opened.dataset(), file));
        });
    folder = made;
    store = opened;
    site = Site.start(opened, made, settings.withAccessLog(accessLog::add));
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (site != null) {
      site.close();
    }
    if (store != null) {
      store.close();
    }
    if (folder != null) {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  /**
   * A client without connections, for what may be refused: the server closes a connection on which
   * it left a body unread, and a pooled one may learn that only with its next request.
   */
  HttpClient freshClient() {
    return HttpClient.newHttpClient();
  }

  HttpClient client() {
    return client;
  }

  /** Lines of the access log not yet taken; each comes after the answer that it tells of. */
  BlockingQueue<String> accessLog() {
    return accessLog;
  }

  int port() {
    if (site == null) {
      throw new IllegalStateException("the site is not open yet");
    }
    return site.port();
  }

  /**
   * An address of the site.
   *
   * @param pathAndQuery percent-encoded, from the first slash
   */
  URI uri(String pathAndQuery) {
    return URI.create("http://127.0.0.1:" + port() + pathAndQuery);
  }
}
