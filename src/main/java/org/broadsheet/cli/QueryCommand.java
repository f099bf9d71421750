package org.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.broadsheet.query.Answer;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.GraphAnswer;
import org.broadsheet.query.Outcome;
import org.broadsheet.query.OutputFormat;
import org.broadsheet.query.QueryRun;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code query}: puts a question of the catalogue, or one's own, to the embedded store. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Answers a question of the catalogue from the embedded store.")
public final class QueryCommand implements Callable<Integer> {
  private static final int TABLE_ROWS = 500;

  /** What is asked: one of the three. */
  static final class Question {
    @Parameters(
        arity = "1",
        index = "0",
        paramLabel = "NAME",
        description = "a question of the catalogue, such as timeline/events-in-unit")
    @Nullable String name;

    @Option(names = "--list", description = "show all questions with their parameters")
    boolean list;

    @Option(names = "--file", paramLabel = "FILE", description = "a SELECT query of your own")
    @Nullable Path file;
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  Question question = new Question();

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "a parameter of the question; a unit may be a name or an IRI")
  Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (default), csv, tsv, json, svg; of a graph: ttl (default), nt, jsonld")
  @Nullable String format;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      description =
          "how many rows of a question of the catalogue, 0 for all (default: 500 as a table, else"
              + " all); what shows everything begins sooner so")
  @Nullable Integer limit;

  @Mixin StoreOption store = new StoreOption();
  @Mixin Messages messages = new Messages();

  @Override
  public Integer call() throws IOException {
    if (question.list) {
      messages.out().print(QueryListing.of(Catalogue.bundled()));
      messages.out().print("\n" + QueryListing.of(Catalogue.exports()));
      return ExitCode.OK;
    }
    if (question.file != null) {
      return own(question.file);
    }
    String name = String.valueOf(question.name);
    Optional<CatalogueQuery> export = Catalogue.exports().find(name);
    if (export.isPresent()) {
      return export(export.get());
    }
    Optional<CatalogueQuery> query = Catalogue.bundled().find(name);
    if (query.isEmpty()) {
      messages.warn("no question is called '" + name + "'; `broadsheet query --list` shows all");
      return ExitCode.USAGE;
    }
    int rows = rows(named(OutputFormat.class, OutputFormat.TABLE));
    try (Store opened = store.existing()) {
      QueryRun run = new QueryRun(opened.dataset());
      return show(
          rows == 0 ? run.ask(query.get(), parameters) : run.first(rows, query.get(), parameters));
    }
  }

  private int own(Path file) throws IOException {
    if (limit != null) {
      throw new ParameterException(
          messages.commandLine(),
          "--limit is for questions of the catalogue; write LIMIT into " + file);
    }
    if (!parameters.isEmpty()) {
      throw new ParameterException(
          messages.commandLine(),
          "--param is for questions of the catalogue; write the value into " + file);
    }
    String sparql = Files.readString(file, StandardCharsets.UTF_8);
    try (Store opened = store.existing()) {
      return show(new QueryRun(opened.dataset()).ask(sparql));
    }
  }

  /** How many rows to show, 0 for all. */
  private int rows(OutputFormat chosen) {
    if (limit == null) {
      return chosen == OutputFormat.TABLE ? TABLE_ROWS : 0;
    }
    if (limit < 0) {
      throw new ParameterException(
          messages.commandLine(),
          "--limit %d: give a number of rows, or 0 for all".formatted(limit));
    }
    return limit;
  }

  private int export(CatalogueQuery query) throws IOException {
    if (limit != null) {
      throw new ParameterException(
          messages.commandLine(),
          "--limit is for answers with rows; %s is a graph".formatted(query.name()));
    }
    if (!parameters.isEmpty()) {
      throw new ParameterException(
          messages.commandLine(), query.name() + " takes no --param; it gives the whole data set");
    }
    GraphAnswer.Format chosen = named(GraphAnswer.Format.class, GraphAnswer.Format.TTL);
    try (Store opened = store.existing()) {
      OutputStream out = messages.stream();
      new QueryRun(opened.dataset()).construct(query).write(chosen, out);
      out.flush();
      return ExitCode.OK;
    }
  }

  /** The format asked for, by its name in any case of letters. */
  private <F extends Enum<F>> F named(Class<F> formats, F otherwise) {
    return format == null
        ? otherwise
        : Arrays.stream(formats.getEnumConstants())
            .filter(candidate -> candidate.name().equalsIgnoreCase(format))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        messages.commandLine(),
                        "--format %s: this answer is written as one of %s"
                            .formatted(
                                format,
                                List.of(formats.getEnumConstants())
                                    .toString()
                                    .toLowerCase(Locale.ROOT))));
  }

  private int show(Outcome outcome) throws IOException {
    if (outcome instanceof Answer answer) {
      OutputFormat chosen = named(OutputFormat.class, OutputFormat.TABLE);
      answer.notes().forEach(messages::warn);
      OutputStream out = messages.stream();
      chosen.rendering().write(answer, out);
      out.flush();
      return ExitCode.OK;
    }
    messages.warn(
        outcome instanceof Outcome.Undecided undecided
            ? undecided.message()
            : ((Outcome.Invalid) outcome).message());
    return ExitCode.USAGE;
  }
}
