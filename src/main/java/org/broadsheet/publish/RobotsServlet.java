package org.broadsheet.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.broadsheet.publish.http.ReadServlet;
import org.broadsheet.publish.http.Reply;

/** Robots may read everything but answers to queries, which have no end. */
final class RobotsServlet extends ReadServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected Reply reply(HttpServletRequest request) {
    URI sitemap = URI.create(request.getRequestURL().toString()).resolve(Paths.SITEMAP);
    return Reply.of(
        HttpServletResponse.SC_OK,
        "text/plain; charset=utf-8",
        "User-agent: *\nDisallow: %s\nSitemap: %s\n".formatted(Paths.SPARQL, sitemap));
  }
}
