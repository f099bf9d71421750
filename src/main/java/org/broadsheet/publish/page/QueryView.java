package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.article.Language;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.query.Answer;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Outcome;
import org.broadsheet.query.OutputFormat;
import org.broadsheet.query.Parameter;
import org.broadsheet.query.ParameterType;

/** The catalogue as forms; its answers as a table, a picture or a download. */
public final class QueryView implements View {
  private static final int SHOWN = Excerpt.LONGEST;

  private final Archive archive;
  private final PageWriter pages;

  public QueryView(Archive archive, PageWriter pages) {
    this.archive = archive;
    this.pages = pages;
  }

  /** A parameter as a field of the form. */
  record Field(String name, String kind, String description, String value, boolean optional) {}

  @Override
  public Reply page(HttpServletRequest request) {
    Reader reader = Reader.of(request);
    Asked asked = new Asked(request);
    Optional<CatalogueQuery> query = archive.catalogue().find(asked.text("name"));
    if (query.isEmpty()) {
      return pages.write(
          "catalogue", Map.of("questions", archive.catalogue().queries()), reader, request);
    }
    Map<String, String> arguments = arguments(query.get(), asked);
    boolean run = !arguments.isEmpty() || query.get().header().parameters().isEmpty();
    Optional<OutputFormat> format = OutputFormat.named(asked.text("format"));
    Optional<Excerpt> excerpt =
        run && arguments.isEmpty() && format.isEmpty()
            ? archive.excerpt(query.get().name())
            : Optional.empty();
    if (excerpt.isPresent()) {
      Answer beginning = excerpt.get().answer();
      return shown(query.get(), asked, beginning, excerpt.get().total(), reader, request);
    }
    Outcome outcome = run ? archive.ask(query.get(), arguments) : new Outcome.Invalid("");
    if (format.isPresent() && run && !(outcome instanceof Answer)) {
      return Reply.of(
          HttpServletResponse.SC_BAD_REQUEST,
          "text/plain; charset=utf-8",
          Refusal.of(outcome).text() + "\n");
    }
    int total = outcome instanceof Answer answer ? answer.rows().size() : 0;
    return format.isPresent() && outcome instanceof Answer answer
        ? download(
            query.get(),
            answer.withTitle(query.get().header().title(reader.language().tag())),
            format.get(),
            reader.language())
        : shown(query.get(), asked, outcome, total, reader, request);
  }

  private Reply shown(
      CatalogueQuery query,
      Asked asked,
      Outcome outcome,
      int total,
      Reader reader,
      HttpServletRequest request) {
    return archive.read(
        () -> {
          Labels labels = archive.labels(reader.language());
          Refusal refusal = Refusal.of(outcome);
          Map<String, Object> model = new LinkedHashMap<>();
          model.put("question", query);
          model.put("fields", fields(query, asked));
          model.put("message", refusal.sentence());
          model.put("candidates", refusal.candidates(labels));
          model.put("notes", outcome instanceof Answer answer ? answer.notes() : List.of());
          model.put("answered", outcome instanceof Answer);
          model.put(
              "rows",
              outcome instanceof Answer answer
                  ? Rows.of(answer, SHOWN, labels).outOf(total).readable()
                  : new Rows(List.of(), List.of(), 0));
          model.put(
              "tree",
              outcome instanceof Answer answer && answer.view() == org.broadsheet.query.View.TREE
                  ? Tree.of(answer, labels)
                  : Tree.EMPTY);
          model.put("drawable", outcome instanceof Answer answer && answer.drawable());
          model.put(
              "again", String.valueOf(request.getQueryString()).replaceAll("&?format=[^&]*", ""));
          return pages.write("query", model, reader, request);
        });
  }

  private static Reply download(
      CatalogueQuery query, Answer answer, OutputFormat format, Language language) {
    if (format == OutputFormat.SVG && !answer.drawable()) {
      return Reply.of(
          HttpServletResponse.SC_NOT_FOUND,
          "text/plain; charset=utf-8",
          "This question has no picture; take csv, tsv or json.\n");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.rendering(Locale.forLanguageTag(language.tag())).write(answer, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String file = query.name().replace('/', '-') + "." + suffix(format);
    return Reply.of(HttpServletResponse.SC_OK, type(format), out.toByteArray())
        .with(
            "Content-Disposition",
            "%s; filename=\"%s\""
                .formatted(format == OutputFormat.SVG ? "inline" : "attachment", file));
  }

  private static Map<String, String> arguments(CatalogueQuery query, Asked asked) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (Parameter parameter : query.header().parameters()) {
      String value = asked.text(parameter.name());
      if (!value.isEmpty()) {
        arguments.put(parameter.name(), value);
      }
    }
    return arguments;
  }

  private static List<Field> fields(CatalogueQuery query, Asked asked) {
    return query.header().parameters().stream()
        .map(
            parameter ->
                new Field(
                    parameter.name(),
                    parameter.type() == ParameterType.DATE ? "date" : "text",
                    parameter.description(),
                    asked.text(parameter.name()).isEmpty() && !parameter.optional()
                        ? parameter.example()
                        : asked.text(parameter.name()),
                    parameter.optional()))
        .toList();
  }

  private static String suffix(OutputFormat format) {
    return switch (format) {
      case TABLE -> "txt";
      case CSV -> "csv";
      case TSV -> "tsv";
      case JSON -> "json";
      case SVG -> "svg";
    };
  }

  private static String type(OutputFormat format) {
    return switch (format) {
      case TABLE -> "text/plain; charset=utf-8";
      case CSV -> "text/csv; charset=utf-8";
      case TSV -> "text/tab-separated-values; charset=utf-8";
      case JSON -> "application/sparql-results+json";
      case SVG -> "image/svg+xml";
    };
  }
}
