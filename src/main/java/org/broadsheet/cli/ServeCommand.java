package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.mapping.Base;
import org.broadsheet.pipeline.RejectionLedger;
import org.broadsheet.pipeline.options.BaseConverter;
import org.broadsheet.pipeline.options.PositiveNumber;
import org.broadsheet.publish.Dump;
import org.broadsheet.publish.Site;
import org.broadsheet.publish.SiteSettings;
import org.broadsheet.publish.Withdrawn;
import org.broadsheet.publish.sparql.Limits;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the store as a site, until the process is asked to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the embedded store, read only: pages, linked data, SPARQL at /sparql.",
      "It ends on SIGTERM or Ctrl-C, after the requests that run."
    })
public final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description = "name or address to listen on; default: ${DEFAULT-VALUE}")
  String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = PortNumber.class,
      defaultValue = "3030",
      description = "port to listen on; default: ${DEFAULT-VALUE}")
  int port = 3030;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = BaseConverter.class,
      defaultValue = "https://w3id.org/broadsheet/data/",
      description = "where the IRIs of the store's data live. Default: ${DEFAULT-VALUE}")
  Base base = Base.DEFAULT;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = PositiveNumber.class,
      defaultValue = "60",
      description = "until a query is given up; default: ${DEFAULT-VALUE}")
  int timeout = 60;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      converter = PositiveNumber.class,
      defaultValue = "50000",
      description = "of the answer to a query; default: ${DEFAULT-VALUE}")
  int rows = 50_000;

  @Option(
      names = "--withdrawn",
      paramLabel = "FILE",
      description =
          "IRIs to answer with 410, one a line; one that ends in a slash covers all below it")
  @Nullable Path withdrawn;

  @Option(
      names = "--dumps",
      paramLabel = "DIR",
      description = "offer the RDF files of this folder at /dump, with their digests")
  @Nullable Path dumps;

  @Mixin StoreOption store = new StoreOption();
  @Mixin Messages messages = new Messages();

  @Override
  public Integer call() throws IOException {
    SiteSettings settings = settings();
    try (Store opened = store.existing()) {
      messages.info("bringing the text index up to date");
      Site site = Site.start(opened, store.folder(), settings);
      Runtime.getRuntime().addShutdownHook(new Thread(site::close, "stop"));
      messages.info("http://%s:%d/ is open; end it with Ctrl-C".formatted(host, site.port()));
      site.join();
    }
    return ExitCode.OK;
  }

  private SiteSettings settings() throws IOException {
    Limits limits = Limits.DEFAULT.withTimeout(Duration.ofSeconds(timeout)).withRows(rows);
    Withdrawn gone =
        withdrawn == null ? Withdrawn.NOTHING : Withdrawn.of(ReadableFile.text(withdrawn));
    List<Dump> offered = dumps == null ? List.of() : Dump.in(dumps);
    return new SiteSettings(
        host,
        port,
        base,
        limits,
        gone,
        offered,
        RejectionLedger.lacking(store.folder()),
        messages::info);
  }
}
