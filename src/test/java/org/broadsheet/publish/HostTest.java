package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.broadsheet.store.Store;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Where a site listens, and whom it believes. */
class HostTest {
  /** An address of this machine that nothing listens on that was told 127.0.0.1. */
  private static final String BESIDE = "127.0.0.2";

  @TempDir private static Path folder;

  @Test
  void listensOnOneLoopbackAddressUnlessToldOtherwise() {
    try (Store store = Store.open(folder.resolve("local"));
        Site site = Site.start(store, folder.resolve("local"), SiteSettings.local())) {
      assertThat(RawRequest.get("/robots.txt").at("127.0.0.1", site.port()).status())
          .isEqualTo(200);
      assertThatThrownBy(() -> RawRequest.get("/robots.txt").at(BESIDE, site.port()))
          .isInstanceOf(ConnectException.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void listensOnEveryAddressWhenTold() throws IOException {
    try (Store store = Store.open(folder.resolve("all"));
        Site site =
            Site.start(store, folder.resolve("all"), SiteSettings.local().withHost("0.0.0.0"))) {
      assertThat(RawRequest.get("/robots.txt").at(BESIDE, site.port()).status()).isEqualTo(200);
    }
  }

  /** Every address of this machine that others can reach it by, if it has any. */
  @TestFactory
  Stream<DynamicTest> fromElsewhereNobodyIsAProxyAndMetricsAreHidden() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(Inet4Address.class::isInstance)
        .filter(address -> !address.isLoopbackAddress())
        .map(InetAddress::getHostAddress)
        .map(address -> DynamicTest.dynamicTest(address, () -> askFrom(address)));
  }

  private static void askFrom(String address) throws IOException {
    Path store = folder.resolve(address);
    try (Store opened = Store.open(store);
        Site site = Site.start(opened, store, SiteSettings.local().withHost("0.0.0.0"))) {
      RawRequest forwarded =
          RawRequest.get("/robots.txt")
              .with("X-Forwarded-Host", "elsewhere.example")
              .with("X-Forwarded-Proto", "https")
              .with("Forwarded", "host=elsewhere.example");
      assertThat(forwarded.at(address, site.port()).text())
          .contains("Sitemap: http://archive.example/")
          .doesNotContain("elsewhere");
      RawRequest metrics = RawRequest.get("/$/metrics").with("X-Forwarded-For", "127.0.0.1");
      assertThat(metrics.at(address, site.port()).status()).isEqualTo(404);
      assertThat(metrics.at("127.0.0.1", site.port()).status()).isEqualTo(200);
    }
  }
}
