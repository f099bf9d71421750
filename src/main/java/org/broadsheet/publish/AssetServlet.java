package org.broadsheet.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.broadsheet.publish.http.ReadServlet;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.page.PageWriter;

/** The files that pages load: those of this table, whatever path is asked for. */
final class AssetServlet extends ReadServlet {
  private static final long serialVersionUID = 1;

  private static final Map<String, String> TYPES =
      Map.of(
          "/site.css", "text/css; charset=utf-8",
          "/site.js", "text/javascript; charset=utf-8",
          "/icon.svg", "image/svg+xml");

  private final transient PageWriter pages;

  AssetServlet(PageWriter pages) {
    this.pages = pages;
  }

  @Override
  protected Reply reply(HttpServletRequest request) throws IOException {
    String name = String.valueOf(request.getPathInfo());
    String type = TYPES.get(name);
    if (type == null) {
      return pages.notFound(request);
    }
    try (InputStream in = AssetServlet.class.getResourceAsStream("assets" + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: assets" + name);
      }
      return Reply.of(HttpServletResponse.SC_OK, type, in.readAllBytes());
    }
  }
}
