package org.broadsheet.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** The questions that can be asked, as an answer of one row each. */
public final class QuestionRows {
  private static final List<String> COLUMNS =
      List.of("question", "title", "parameters", "optional", "columns");

  private QuestionRows() {}

  /** All of these catalogues; names of parameters and columns are separated by spaces. */
  public static Answer of(Catalogue... catalogues) {
    return new Answer(
        "Questions",
        List.of(),
        View.TABLE,
        COLUMNS,
        Stream.of(catalogues)
            .flatMap(catalogue -> catalogue.queries().stream())
            .map(QuestionRows::row)
            .toList());
  }

  private static Binding row(CatalogueQuery query) {
    QueryHeader header = query.header();
    BindingBuilder row = Binding.builder();
    put(row, "question", query.name());
    put(row, "title", header.title());
    put(row, "parameters", parameters(header, false));
    put(row, "optional", parameters(header, true));
    put(
        row,
        "columns",
        header.columns().stream().map(Column::name).collect(Collectors.joining(" ")));
    return row.build();
  }

  private static String parameters(QueryHeader header, boolean optional) {
    return header.parameters().stream()
        .filter(parameter -> parameter.optional() == optional)
        .map(Parameter::name)
        .collect(Collectors.joining(" "));
  }

  private static void put(BindingBuilder row, String column, String text) {
    row.add(Var.alloc(column), NodeFactory.createLiteralString(text));
  }
}
