package org.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
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
import org.broadsheet.query.QuestionRows;
import org.broadsheet.query.View;
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
      parameterConsumer = GivenParameters.class,
      description = "a parameter of the question; a unit may be a name or an IRI")
  Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table (default), csv, tsv, json, svg; of a graph: ttl (default), nt, jsonld; of --list:"
              + " text to read (default), table, csv, tsv, json")
  @Nullable String format;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      converter = WholeNumber.class,
      description =
          "how many rows of a question of the catalogue, 0 for all (default: 500 as a table, else"
              + " all); what shows everything begins sooner so")
  @Nullable Integer limit;

  @Mixin StoreOption store = new StoreOption();
  @Mixin Messages messages = new Messages();

  @Override
  public Integer call() throws IOException {
    if (question.list) {
      return list();
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
    return ask(query.get());
  }

  private int list() throws IOException {
    messages.refuse(
        limit != null, "--limit is for the rows of an answer; --list shows every question");
    messages.refuse(
        !parameters.isEmpty(), "--param is for one question; name it in place of --list");
    messages.refuse(store.given != null, "--store is for answers; --list reads none");
    if (format != null) {
      return write(QuestionRows.of(Catalogue.bundled(), Catalogue.exports()), formatOf(View.TABLE));
    }
    messages.out().print(QueryListing.of(Catalogue.bundled()));
    messages.out().print("\n" + QueryListing.of(Catalogue.exports()));
    return ExitCode.OK;
  }

  private int ask(CatalogueQuery query) throws IOException {
    OutputFormat chosen = formatOf(query.header().view());
    int rows = rows(chosen);
    try (Store opened = store.existing()) {
      QueryRun run = new QueryRun(opened.dataset());
      return show(
          rows == 0 ? run.ask(query, parameters) : run.first(rows, query, parameters), chosen);
    }
  }

  private int own(Path file) throws IOException {
    messages.refuse(
        limit != null, "--limit is for questions of the catalogue; write LIMIT into " + file);
    messages.refuse(
        !parameters.isEmpty(),
        "--param is for questions of the catalogue; write the value into " + file);
    OutputFormat chosen = formatOf(View.TABLE);
    String sparql = ReadableFile.text(file);
    try (Store opened = store.existing()) {
      return show(new QueryRun(opened.dataset()).ask(sparql), chosen);
    }
  }

  /** How many rows to show, 0 for all. */
  private int rows(OutputFormat chosen) {
    if (limit != null) {
      return limit;
    }
    return chosen == OutputFormat.TABLE ? TABLE_ROWS : 0;
  }

  private int export(CatalogueQuery query) throws IOException {
    messages.refuse(
        limit != null, "--limit is for answers with rows; %s is a graph".formatted(query.name()));
    messages.refuse(
        !parameters.isEmpty(), query.name() + " takes no --param; it gives the whole data set");
    GraphAnswer.Format chosen = named(GraphAnswer.Format.class, GraphAnswer.Format.TTL);
    try (Store opened = store.existing()) {
      OutputStream out = messages.stream();
      new QueryRun(opened.dataset()).construct(query).write(chosen, out);
      out.flush();
      return ExitCode.OK;
    }
  }

  /** The format asked for of an answer that is seen so. */
  private OutputFormat formatOf(View view) {
    OutputFormat chosen = named(OutputFormat.class, OutputFormat.TABLE);
    messages.refuse(
        chosen == OutputFormat.SVG && view == View.TABLE,
        "--format svg: this answer has no picture; choose table, csv, tsv or json");
    return chosen;
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

  private int show(Outcome outcome, OutputFormat chosen) throws IOException {
    if (outcome instanceof Answer answer) {
      answer.notes().forEach(messages::warn);
      return write(answer, chosen);
    }
    messages.warn(
        outcome instanceof Outcome.Undecided undecided
            ? undecided.message()
            : ((Outcome.Invalid) outcome).message());
    return ExitCode.USAGE;
  }

  private int write(Answer answer, OutputFormat chosen) throws IOException {
    OutputStream out = messages.stream();
    chosen.rendering().write(answer, out);
    out.flush();
    return ExitCode.OK;
  }
}
