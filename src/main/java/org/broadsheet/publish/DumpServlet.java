package org.broadsheet.publish;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.page.PageWriter;
import org.broadsheet.publish.page.Reader;

/**
 * The dumps: a page of them, their digests for {@code sha256sum --check}, and each by its name,
 * with its digest by RFC 9530. No other file can be named.
 */
final class DumpServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String SUMS = "/SHA256SUMS";

  private final transient List<Dump> dumps;
  private final transient PageWriter pages;

  DumpServlet(List<Dump> dumps, PageWriter pages) {
    this.dumps = dumps;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Optional<Dump> named =
        dumps.stream().filter(dump -> ("/" + dump.name()).equals(path)).findFirst();
    if (named.isPresent()) {
      send(named.get(), response);
    } else if (path == null || path.equals("/")) {
      pages
          .write("dumps", Map.of("dumps", dumps), Reader.of(request), request)
          .send(request, response);
    } else if (path.equals(SUMS)) {
      Reply.of(HttpServletResponse.SC_OK, "text/plain; charset=utf-8", sums())
          .send(request, response);
    } else {
      pages.notFound(request).send(request, response);
    }
  }

  private String sums() {
    return dumps.stream()
        .map(dump -> "%s  %s\n".formatted(dump.sha256(), dump.name()))
        .collect(Collectors.joining());
  }

  private static void send(Dump dump, HttpServletResponse response) throws IOException {
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(dump.sha256()));
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(dump.size());
    response.setHeader("Repr-Digest", "sha-256=:%s:".formatted(digest));
    response.setHeader("ETag", '"' + dump.sha256() + '"');
    Files.copy(dump.file(), response.getOutputStream());
  }
}
