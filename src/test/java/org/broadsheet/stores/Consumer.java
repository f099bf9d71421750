package org.broadsheet.stores;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.broadsheet.query.Answer;
import org.broadsheet.query.FixtureQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A store that is driven by the commands of its {@link ImportGuide}: a server on free ports of the
 * loopback address, or a library that reads the file anew for each query.
 */
final class Consumer implements AutoCloseable {
  private static final Path LOGS = Path.of("target/stores");
  private static final Path ALL_QUADS = Path.of("src/test/resources/stores/all-quads.rq");

  /** Where in the query a message points to, which moves with every edit. */
  private static final Pattern POSITION = Pattern.compile("URI \\S+ - ");

  private final ImportGuide guide;
  private final Shell shell;
  private final Path queries;
  private final @Nullable Process server;

  private Consumer(ImportGuide guide, Shell shell, Path queries, @Nullable Process server) {
    this.guide = guide;
    this.shell = shell;
    this.queries = queries;
    this.server = server;
  }

  /**
   * Starts the store, empty.
   *
   * @param folder empty, for the store's own files
   * @param variables beside those that every guide may use
   */
  static Consumer start(ImportGuide guide, Path folder, Map<String, String> variables) {
    Map<String, String> all = new TreeMap<>(variables);
    all.put("WORK", folder.toAbsolutePath().toString());
    all.put("PORT", String.valueOf(freePort()));
    all.put("SQL_PORT", String.valueOf(freePort()));
    Path logs = LOGS.resolve(guide.name());
    Shell shell = new Shell(all, logs);
    Process server = guide.step("start").map(start -> shell.start(start, "server")).orElse(null);
    Consumer consumer = new Consumer(guide, shell, logs.resolve("queries"), server);
    try {
      consumer.attempt("ready", Map.of());
      consumer.attempt("create", Map.of());
      return consumer;
    } catch (AssertionError e) {
      consumer.close();
      throw e;
    }
  }

  /** Whether this machine has what the page cannot install. */
  static boolean possible(ImportGuide guide) {
    Shell shell = new Shell(Map.of(), LOGS.resolve(guide.name()));
    return guide
        .step("needs")
        .map(needs -> shell.run(needs, "needs", Map.of()).exitCode() == 0)
        .orElse(true);
  }

  /** The version that the commands tell. */
  String version() {
    return Shell.read(succeeded("version", run("version", Map.of())).output()).strip();
  }

  /** Adds a file to what the store holds; a library has nothing to do before a query. */
  void load(Export export) {
    attempt("load", variables(export));
  }

  /** Puts a question to the store, or to the file where it is a library. */
  Reply ask(FixtureQuestion question, Export export) {
    Shell.Ended ended = query(question.name(), question.sparql(), export);
    if (ended.exitCode() != 0) {
      return new Reply.Refusal(firstLine(ended.text()));
    }
    return new Reply.Rows(
        rows(ended.output()).stream()
            .map(
                row -> question.columns().stream().map(column -> Answer.text(row, column)).toList())
            .toList());
  }

  /** All quads of our graphs: what the store writes, or where it writes nothing, answers. */
  DatasetGraph content(Export export) {
    if (guide.step("dump").isPresent()) {
      DatasetGraph content = DatasetGraphFactory.create();
      Path dump = succeeded("dump", run("dump", variables(export))).output();
      RDFParser.source(dump).lang(Lang.NQUADS).parse(content);
      return content;
    }
    try {
      Shell.Ended ended = query("all-quads", Files.readString(ALL_QUADS), export);
      succeeded("query", ended);
      DatasetGraph content = DatasetGraphFactory.create();
      rows(ended.output())
          .forEach(
              row ->
                  content.add(
                      Quad.create(
                          row.get(Var.alloc("g")),
                          row.get(Var.alloc("s")),
                          row.get(Var.alloc("p")),
                          row.get(Var.alloc("o")))));
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(ALL_QUADS.toString(), e);
    }
  }

  @Override
  public void close() {
    if (server != null) {
      Shell.end(server);
    }
  }

  private Shell.Ended query(String name, String sparql, Export export) {
    Path file = queries.resolve(name + ".rq");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, sparql);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    Map<String, String> variables = new TreeMap<>(variables(export));
    variables.put("QUERY", file.toString());
    return shell.run(guide.step("query").orElseThrow(), "answers/" + name, variables);
  }

  private String attempt(String step, Map<String, String> variables) {
    return guide.step(step).isEmpty() ? "" : succeeded(step, run(step, variables)).text();
  }

  private Shell.Ended run(String step, Map<String, String> variables) {
    return shell.run(guide.step(step).orElseThrow(), step, variables);
  }

  private Shell.Ended succeeded(String step, Shell.Ended ended) {
    if (ended.exitCode() != 0) {
      throw new AssertionError(
          "%s: step %s ended with %d: %s"
              .formatted(guide.name(), step, ended.exitCode(), ended.text()));
    }
    return ended;
  }

  private static Map<String, String> variables(Export export) {
    return Map.of("EXPORT", export.stem().toString());
  }

  /** SPARQL results in JSON, or in XML from tools that write no JSON. */
  private static List<Binding> rows(Path results) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(results))) {
      in.mark(1);
      Lang format = in.read() == '<' ? ResultSetLang.RS_XML : ResultSetLang.RS_JSON;
      in.reset();
      return RowSet.adapt(ResultSetMgr.read(in, format)).stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(results.toString(), e);
    }
  }

  private static String firstLine(String message) {
    String line = message.strip().lines().findFirst().orElse("no reason given");
    return POSITION.matcher(line).replaceAll("");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port", e);
    }
  }
}
