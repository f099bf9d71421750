package org.broadsheet.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.query.QueryCancelledException;
import org.broadsheet.publish.http.ReadServlet;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.page.PageWriter;
import org.broadsheet.publish.page.View;

/** Answers with a page; 503 when what it asks of the store takes too long. */
final class PageServlet extends ReadServlet {
  private static final long serialVersionUID = 1;

  private final transient View view;
  private final transient PageWriter pages;

  PageServlet(View view, PageWriter pages) {
    this.view = view;
    this.pages = pages;
  }

  @Override
  protected Reply reply(HttpServletRequest request) {
    try {
      return view.page(request);
    } catch (QueryCancelledException e) {
      return pages.error(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "Too long",
          "This question took too long and was given up; ask for a shorter period or a smaller unit.",
          request);
    }
  }
}
