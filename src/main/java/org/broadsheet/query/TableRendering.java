package org.broadsheet.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Aligned columns. IRIs of the data are shown from their kind on ({@code place/gansu}), those of
 * vocabularies with their prefix; what is longer than a column's share of the line is cut with an
 * ellipsis. The other formats have everything whole.
 */
final class TableRendering implements Rendering {
  private static final String GAP = "  ";
  private static final int MIN_WIDTH = 8;

  private final int lineWidth;

  /** Columns as wide as their contents up to {@code COLUMNS} of the environment, or 160. */
  TableRendering() {
    this(
        java.util.Optional.ofNullable(System.getenv("COLUMNS"))
            .filter(columns -> columns.matches("[1-9][0-9]{0,3}"))
            .map(Integer::valueOf)
            .orElse(160));
  }

  TableRendering(int lineWidth) {
    this.lineWidth = lineWidth;
  }

  @Override
  public void write(Answer answer, OutputStream out) {
    List<List<DisplayText>> lines = new ArrayList<>();
    lines.add(answer.columns().stream().map(DisplayText::new).toList());
    for (Binding row : answer.rows()) {
      lines.add(answer.columns().stream().map(column -> DisplayText.of(row, column)).toList());
    }
    List<Integer> widths = widths(lines, answer.columns().size());
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    writer.println(line(lines.get(0), widths));
    writer.println(String.join(GAP, widths.stream().map("-"::repeat).toList()));
    lines.stream().skip(1).forEach(cells -> writer.println(line(cells, widths)));
    writer.printf("(%d %s)%n", answer.rows().size(), answer.rows().size() == 1 ? "row" : "rows");
    writer.flush();
  }

  private static String line(List<DisplayText> cells, List<Integer> widths) {
    return String.join(
            GAP,
            IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).fitted(widths.get(i)))
                .toList())
        .stripTrailing();
  }

  /** The widest column gives way first until the line fits. */
  private List<Integer> widths(List<List<DisplayText>> lines, int columns) {
    int[] widths =
        IntStream.range(0, columns)
            .map(i -> lines.stream().mapToInt(cells -> cells.get(i).width()).max().orElse(0))
            .toArray();
    int room = lineWidth - GAP.length() * (columns - 1);
    while (IntStream.of(widths).sum() > room) {
      int widest = IntStream.range(0, columns).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
      if (widths[widest] <= MIN_WIDTH) {
        break;
      }
      widths[widest]--;
    }
    return IntStream.of(widths).boxed().toList();
  }
}
