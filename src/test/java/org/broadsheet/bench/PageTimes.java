package org.broadsheet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.broadsheet.publish.Site;
import org.broadsheet.publish.SiteSettings;
import org.broadsheet.store.Store;

/**
 * How long the pages of the site take: a row of a Markdown table each, with the median by the
 * clock, the median and the 95th percentile in milliseconds of the processor, all of the process
 * counted, and the size of the page in gzip. One request at a time, after all pages have been asked
 * for once.
 *
 * <p>Arguments: the folder of a store; the number of rounds.
 */
public final class PageTimes {
  private static final String PLACE = "/broadsheet/data/place/";
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final int port;

  private PageTimes(int port) {
    this.port = port;
  }

  /** Milliseconds and bytes of one answer. */
  private record Sample(double clock, double processor, int size) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    try (Store store = Store.open(folder);
        Site site = Site.start(store, folder, SiteSettings.local())) {
      PageTimes times = new PageTimes(site.port());
      for (String path : pages().values()) {
        times.sample(path);
      }
      System.out.println("| page | clock, median | processor, median | 95 % | KB in gzip |");
      System.out.println("|---|---|---|---|---|");
      for (Map.Entry<String, String> page : pages().entrySet()) {
        times.measure(page.getKey(), page.getValue(), Integer.parseInt(args[1]));
      }
    }
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", "/");
    pages.put("search, a county", "/search?q=武山县");
    pages.put("search, words of a text", "/search?q=下放干部");
    pages.put("article", "/broadsheet/data/article/1959-02-08-p2-shen-ru-xia-qu-1f29b6/zh");
    pages.put("county", PLACE + "wushan-xian-gansu");
    pages.put("prefecture", PLACE + "tianshui-zhuanqu");
    pages.put("province", PLACE + "gansu");
    pages.put("province on another day", PLACE + "hebei?on=1959-02-08");
    pages.put("timeline", "/timeline");
    pages.put("timeline, a year", "/timeline?from=1959-01-01&to=1959-12-31");
    pages.put(
        "timeline, a kind of event", "/timeline?type=https://w3id.org/broadsheet/ns%23SendDown");
    pages.put("timeline, a province", "/timeline?unit=甘肃省");
    pages.put(
        "timeline, a kind in a province",
        "/timeline?unit=甘肃省&type=https://w3id.org/broadsheet/ns%23SendDown");
    pages.put("hierarchy", "/hierarchy");
    pages.put("hierarchy, a province", "/hierarchy?unit=河北省&on=1959-02-08");
    pages.put("hierarchy, two days", "/hierarchy?unit=河北省&on=1957-02-08&to=1962-02-08");
    pages.put("quality", "/quality");
    pages.put("catalogue", "/query");
    pages.put(
        "events in a unit, a year",
        "/query?name=timeline/events-in-unit&unit=甘肃省&from=1959-01-01&to=1959-12-31");
    pages.put("units under a unit", "/query?name=hierarchy/descendants-on&unit=甘肃省&on=1959-02-08");
    return pages;
  }

  private void measure(String title, String path, int rounds)
      throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      samples.add(sample(path));
    }
    System.out.printf(
        "| %s | %.0f | %.0f | %.0f | %.1f |%n",
        title,
        quantile(samples.stream().map(Sample::clock).sorted().toList(), 0.5),
        quantile(samples.stream().map(Sample::processor).sorted().toList(), 0.5),
        quantile(samples.stream().map(Sample::processor).sorted().toList(), 0.95),
        samples.get(0).size() / 1_000.0);
  }

  private Sample sample(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/html").build();
    long began = System.nanoTime();
    long worked = SYSTEM.getProcessCpuTime();
    var answer = client.send(request, BodyHandlers.ofByteArray());
    double processor = (SYSTEM.getProcessCpuTime() - worked) / 1e6;
    double clock = (System.nanoTime() - began) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return new Sample(clock, processor, compressed(answer.body()));
  }

  private static int compressed(byte[] page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page);
    }
    return bytes.size();
  }

  private static double quantile(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
  }
}
