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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPOutputStream;
import org.broadsheet.publish.Site;
import org.broadsheet.publish.SiteSettings;
import org.broadsheet.store.Store;

/**
 * How long the pages of the site take: a row of a Markdown table each, with the median and the 95th
 * percentile by the clock and by the processor, all of the process counted, and the mean size of
 * the page in gzip. Each round asks for another unit, article, event, body or person and another
 * day, the same in every run. One request at a time, after some rounds of all pages that are not
 * counted.
 *
 * <p>Arguments: the folder of a store; the number of rounds; a regular expression for the pages.
 */
public final class PageTimes {
  private static final int WARM_UP = 3;
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
      Map<String, Supplier<String>> pages = new RandomPages(store.dataset()).byTitle();
      pages.keySet().removeIf(title -> !title.matches(args[2]));
      for (int round = 0; round < WARM_UP; round++) {
        for (Supplier<String> page : pages.values()) {
          times.sample(page.get());
        }
      }
      System.out.println("| page | clock, median | 95 % | processor, median | 95 % | KB in gzip |");
      System.out.println("|---|---|---|---|---|---|");
      for (Map.Entry<String, Supplier<String>> page : pages.entrySet()) {
        times.measure(page.getKey(), page.getValue(), Integer.parseInt(args[1]));
      }
    }
  }

  private void measure(String title, Supplier<String> page, int rounds)
      throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      samples.add(sample(page.get()));
    }
    System.out.printf(
        "| %s | %.0f | %.0f | %.0f | %.0f | %.1f |%n",
        title,
        quantile(samples, Sample::clock, 0.5),
        quantile(samples, Sample::clock, 0.95),
        quantile(samples, Sample::processor, 0.5),
        quantile(samples, Sample::processor, 0.95),
        samples.stream().mapToInt(Sample::size).average().orElseThrow() / 1_000);
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

  private static double quantile(
      List<Sample> samples, ToDoubleFunction<Sample> time, double share) {
    return samples.stream()
        .mapToDouble(time)
        .sorted()
        .skip((long) Math.ceil(samples.size() * share) - 1)
        .findFirst()
        .orElseThrow();
  }
}
