package org.broadsheet.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.broadsheet.article.Parsed;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.publish.linked.Linkset;
import org.broadsheet.publish.linked.Signposts;
import org.broadsheet.publish.page.Archive;
import org.broadsheet.publish.page.HierarchyView;
import org.broadsheet.publish.page.PageWriter;
import org.broadsheet.publish.page.QualityView;
import org.broadsheet.publish.page.QueryView;
import org.broadsheet.publish.page.RejectedView;
import org.broadsheet.publish.page.SearchView;
import org.broadsheet.publish.page.SparqlView;
import org.broadsheet.publish.page.StartView;
import org.broadsheet.publish.page.ThingView;
import org.broadsheet.publish.page.TimelineView;
import org.broadsheet.publish.page.View;
import org.broadsheet.publish.sparql.QueryEndpoint;
import org.broadsheet.publish.text.TextSearch;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreException;
import org.broadsheet.vocab.Dcterms;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * A running Fuseki with one dataset, open for queries and for nothing else.
 *
 * <p>No operation that writes, uploads, fetches or administers is installed, so that none has to be
 * guarded.
 */
public final class Site implements AutoCloseable {
  /** Rows beyond which ARQ sorts and deduplicates on disk. */
  private static final long ROWS_IN_MEMORY = 100_000;

  private static final long STOP_MILLISECONDS = 5_000;

  /** Bytes of a request's line and headers; longer queries are posted. */
  private static final int MAX_HEAD = 32 * 1024;

  private final FusekiServer server;
  private final DatasetGraph dataset;
  private final Settling settling;

  private Site(FusekiServer server, DatasetGraph dataset, Settling settling) {
    this.server = server;
    this.dataset = dataset;
    this.settling = settling;
  }

  /**
   * Serves a store until {@link #close()}, after its text index was brought up to date.
   *
   * @param folder of the store
   * @throws StoreException when the address cannot be listened on
   */
  public static Site start(Store store, Path folder, SiteSettings settings) {
    DatasetGraph dataset = TextSearch.over(store.dataset(), folder);
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    dataset.getContext().set(ARQ.queryTimeout, settings.limits().timeout().toMillis());
    dataset.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    Addresses addresses = new Addresses(settings.base());
    Archive archive = new Archive(dataset, addresses);
    FusekiServer server = server(dataset, settings, addresses, archive);
    listen(server.getJettyServer(), settings);
    try {
      return new Site(server.start(), dataset, new Settling(archive.settling()));
    } catch (FusekiException e) {
      dataset.close();
      throw new StoreException(
          "%s:%d cannot be listened on (%s); choose another with --host and --port"
              .formatted(settings.host(), settings.port(), e.getMessage()),
          e);
    }
  }

  /** What answers at which path, not started yet. */
  private static FusekiServer server(
      DatasetGraph dataset, SiteSettings settings, Addresses addresses, Archive archive) {
    PageWriter pages = new PageWriter(addresses);
    Signposts signposts = new Signposts(addresses, licence(dataset, addresses));
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .registerOperation(
                Operation.Query,
                new QueryEndpoint(settings.limits(), new SparqlView(archive, pages)))
            .add(Paths.SPARQL, DataService.newBuilder(dataset).addEndpoint(Operation.Query).build())
            .enableMetrics(true)
            .addFilter("/*", new CommonHeaders())
            .addFilter("/$/*", new LoopbackOnly())
            .addServlet(Paths.HEALTH, new HealthServlet(dataset))
            .addServlet(Paths.ASSETS + "/*", new AssetServlet(pages))
            .addServlet(Paths.VOID, new VoidServlet(dataset, addresses))
            .addServlet(Paths.DUMP + "/*", new DumpServlet(settings.dumps(), pages))
            .addServlet(Paths.ROBOTS, new RobotsServlet())
            .addServlet(Paths.SITEMAP, new SitemapServlet(dataset, addresses))
            .addServlet(
                Paths.LINKSET + "/*",
                new LinksetServlet(
                    dataset,
                    addresses,
                    settings.withdrawn(),
                    new Linkset(signposts, addresses),
                    pages))
            .addServlet(
                "/*",
                new ThingServlet(
                    dataset,
                    addresses,
                    settings.withdrawn(),
                    signposts,
                    new ThingView(archive, pages),
                    pages));
    views(archive, settings.rejected(), pages)
        .forEach((path, view) -> builder.addServlet(path, new PageServlet(view, pages)));
    return builder.build();
  }

  private static Map<String, View> views(
      Archive archive, List<Parsed.Rejected> rejected, PageWriter pages) {
    return Map.of(
        Paths.START, new StartView(archive, pages),
        Paths.SEARCH, new SearchView(archive, pages),
        Paths.TIMELINE, new TimelineView(archive, pages),
        Paths.HIERARCHY, new HierarchyView(archive, pages),
        Paths.QUALITY, new QualityView(archive, rejected, pages),
        Paths.REJECTED, new RejectedView(rejected, pages),
        Paths.QUERY, new QueryView(archive, pages));
  }

  private static Optional<String> licence(DatasetGraph dataset, Addresses addresses) {
    Node described = JenaTerms.node(addresses.base().iri().resolve("dataset"));
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.stream(Node.ANY, described, JenaTerms.node(Dcterms.license), Node.ANY)
                .map(quad -> quad.getObject().toString())
                .sorted()
                .findFirst());
  }

  private static void listen(Server jetty, SiteSettings settings) {
    jetty.setRequestLog(
        new CustomRequestLog(
            line -> settings.accessLog().accept(line), CustomRequestLog.EXTENDED_NCSA_FORMAT));
    jetty.setStopTimeout(STOP_MILLISECONDS);
    jetty.insertHandler(new GracefulHandler());
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(settings.host());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MAX_HEAD);
    http.addCustomizer(new LocalProxyCustomizer());
  }

  public int port() {
    return server.getPort();
  }

  /** Waits until the server has stopped. */
  public void join() {
    server.join();
  }

  /**
   * Lets running requests end, for five seconds at most, and stops. The store is the caller's to
   * close, and nothing else can be done with it: the text index that was part of it is gone.
   */
  @Override
  public void close() {
    server.stop();
    settling.close();
    dataset.close();
  }
}
