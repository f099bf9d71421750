package org.broadsheet.publish;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** 200 when the store can be read and holds something, 503 when not. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph dataset;

  HealthServlet(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean healthy = readable();
    response.setStatus(
        healthy ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().print("{\"status\":\"%s\"}\n".formatted(healthy ? "ok" : "unreadable"));
  }

  private boolean readable() {
    try {
      return Txn.calculateRead(dataset, () -> dataset.find().hasNext());
    } catch (JenaException e) {
      return false;
    }
  }
}
