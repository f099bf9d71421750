package org.broadsheet.publish.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.web.HttpSC;
import org.broadsheet.publish.http.Negotiation;

/**
 * Fuseki's query operation within {@link Limits}: an answer is complete or an error with a
 * sentence, never cut short. 400 for what is no query, 403 for what would leave the server, 413 for
 * too much, 503 for too long.
 */
public final class QueryEndpoint extends SPARQL_QueryDataset {
  private static final String JAVA_CLASS = "<java:";

  private final Limits limits;
  private final ResultPage page;
  private final Semaphore running;

  /**
   * @param page for browsers
   */
  public QueryEndpoint(Limits limits, ResultPage page) {
    this.limits = limits;
    this.page = page;
    this.running = new Semaphore(limits.atOnce(), true);
  }

  @Override
  public void execOptions(HttpAction action) {
    ActionLib.setCommonHeadersForOptions(action);
    action.setResponseHeader("Allow", "GET,POST,OPTIONS");
    ServletOps.success(action);
  }

  /** A GET that asks nothing is answered with the description of the service. */
  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() != null) {
      super.execGet(action);
      return;
    }
    try {
      ServiceDescription.reply(action.getRequest(), limits)
          .send(action.getRequest(), action.getResponse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void execute(String queryString, HttpAction action) {
    if (queryString.length() > limits.characters()) {
      ServletOps.error(
          HttpSC.PAYLOAD_TOO_LARGE_413,
          "The query has more than %,d characters; shorten it, or ask in parts."
              .formatted(limits.characters()));
    }
    enter();
    try {
      super.execute(queryString, action);
    } catch (QueryCancelledException e) {
      ServletOps.error(
          HttpSC.SERVICE_UNAVAILABLE_503,
          "The query took longer than %,d ms and was given up; ask for less, or take the dump."
              .formatted(limits.timeout().toMillis()));
    } catch (QueryDeniedException e) {
      ServletOps.error(
          HttpSC.FORBIDDEN_403, "SERVICE is not offered here; ask the other endpoint yourself.");
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("The query is nested too deeply; write it flatter.");
    } finally {
      running.release();
    }
  }

  private void enter() {
    try {
      if (running.tryAcquire(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ServletOps.error(
        HttpSC.SERVICE_UNAVAILABLE_503, "Too many queries are running; try again in a minute.");
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (query.toString().contains(JAVA_CLASS)) {
      ServletOps.error(
          HttpSC.FORBIDDEN_403, "Functions by the name of a Java class are not offered.");
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String queryForLog) {
    if (query.isSelectType()) {
      return new QueryExecResult(rows(execution.select()));
    }
    if (query.isConstructType() && query.isConstructQuad()) {
      return new QueryExecResult(dataset(execution.constructQuads()));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(graph(execution.constructTriples()));
    }
    if (query.isDescribeType()) {
      return new QueryExecResult(graph(execution.describeTriples()));
    }
    if (query.isAskType()) {
      return new QueryExecResult(execution.ask());
    }
    throw new ActionErrorException(
        HttpSC.BAD_REQUEST_400, "Use SELECT, ASK, CONSTRUCT or DESCRIBE.", null);
  }

  /** Rows go to a browser as a page, unless it names a format. */
  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    HttpServletRequest request = action.getRequest();
    if (result.isRowSet() && isFromBrowser(request)) {
      RowSet rows = result.rowSet();
      List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
      try {
        page.of(columns, rows.stream().toList(), request).send(request, action.getResponse());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      super.sendResults(action, result, prologue);
    }
  }

  private static boolean isFromBrowser(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && request.getParameter("output") == null
        && request.getParameter("format") == null
        && Negotiation.prefersPage(request.getHeader("Accept"));
  }

  private RowSet rows(RowSet rows) {
    List<Binding> kept = new ArrayList<>();
    while (rows.hasNext()) {
      admit(kept.size());
      kept.add(rows.next());
    }
    return RowSetStream.create(rows.getResultVars(), kept.iterator());
  }

  private Graph graph(Iterator<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    while (triples.hasNext()) {
      admit(graph.size());
      graph.add(triples.next());
    }
    return graph;
  }

  private DatasetGraph dataset(Iterator<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (int count = 0; quads.hasNext(); count++) {
      admit(count);
      dataset.add(quads.next());
    }
    return dataset;
  }

  private void admit(long already) {
    if (already >= limits.rows()) {
      ServletOps.error(
          HttpSC.PAYLOAD_TOO_LARGE_413,
          "The answer has more than %,d rows; add LIMIT and OFFSET, or take the dump."
              .formatted(limits.rows()));
    }
  }
}
