package org.broadsheet.cli;

import java.util.stream.Collectors;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Parameter;

/** The catalogue as text: each question, what it asks for and what it answers with. */
final class QueryListing {
  private QueryListing() {}

  static String of(Catalogue catalogue) {
    return catalogue.queries().stream().map(QueryListing::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(CatalogueQuery query) {
    String parameters =
        query.header().parameters().stream()
            .map(QueryListing::parameter)
            .collect(Collectors.joining());
    String columns =
        query.header().columns().stream()
            .map(column -> column.name())
            .collect(Collectors.collectingAndThen(Collectors.joining(", "), QueryListing::answer));
    return "%s: %s%n%s    -> %s%n"
        .formatted(query.name(), query.header().title(), parameters, columns);
  }

  private static String answer(String columns) {
    return columns.isEmpty() ? "a graph" : columns;
  }

  private static String parameter(Parameter parameter) {
    return "    --param %s=%s    %s%s%n"
        .formatted(
            parameter.name(),
            parameter.example(),
            parameter.description(),
            parameter.optional() ? " (optional)" : "");
  }
}
