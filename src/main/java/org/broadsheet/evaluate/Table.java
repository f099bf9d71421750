package org.broadsheet.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of ASCII cells, the first column to the left and the others to the right. */
record Table(List<String> header, List<List<String>> rows) {
  Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Columns aligned with spaces. */
  String text() {
    return Stream.concat(Stream.of(header), rows.stream())
        .map(row -> line(row, "", "  ", "").stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  /** A GitHub-flavoured Markdown table, aligned in its source too. */
  String markdown() {
    String rule =
        IntStream.range(0, header.size())
            .mapToObj(column -> column == 0 ? "---" : "---:")
            .collect(Collectors.joining(" | ", "| ", " |\n"));
    String body =
        rows.stream().map(row -> line(row, "| ", " | ", " |\n")).collect(Collectors.joining());
    return line(header, "| ", " | ", " |\n") + rule + body;
  }

  private String line(List<String> cells, String start, String between, String end) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> padded(cells.get(column), column))
        .collect(Collectors.joining(between, start, end));
  }

  private String padded(String cell, int column) {
    String blanks = " ".repeat(width(column) - cell.length());
    return column == 0 ? cell + blanks : blanks + cell;
  }

  private int width(int column) {
    return Stream.concat(Stream.of(header), rows.stream())
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
