package org.broadsheet.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.query.SvgCanvas.LineStyle;

/**
 * Draws rows with a date and a label as dots along the years, one line an entry, with the labels in
 * a column beside the years, so that nothing crosses them.
 */
final class SvgTimeline {
  private static final double MARGIN = 20;
  private static final double AXIS = 520;
  private static final double TOP = MARGIN + 3 * SvgCanvas.LINE;
  private static final double GAP = 10;
  private static final double LABELS = MARGIN + AXIS + 3 * GAP;
  private static final int MAX_TICKS = 12;

  private SvgTimeline() {}

  private record Entry(LocalDate date, String label) {
    static Optional<Entry> of(Binding row, PictureWords words) {
      String date = Answer.text(row, "date");
      return date.isEmpty()
          ? Optional.empty()
          : Optional.of(new Entry(LocalDate.parse(date), label(row, words)));
    }

    private static String label(Binding row, PictureWords words) {
      String figure = bounds(Answer.text(row, "minimum"), Answer.text(row, "maximum"));
      return Stream.of(
              Answer.text(row, "date"),
              words.code(Answer.text(row, "occasion")),
              words.code(Answer.text(row, "relation")),
              Answer.text(row, "label"),
              figure + Answer.text(row, "unitText"))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" "));
    }

    private static String bounds(String minimum, String maximum) {
      if (minimum.equals(maximum)) {
        return minimum;
      }
      return maximum.isEmpty()
          ? "≥" + minimum
          : minimum.isEmpty() ? "≤" + maximum : minimum + "–" + maximum;
    }
  }

  /** The years that the axis spans, whole. */
  private record Axis(int firstYear, int lastYear) {
    double x(LocalDate date) {
      long start = LocalDate.of(firstYear, 1, 1).toEpochDay();
      long end = LocalDate.of(lastYear + 1, 1, 1).toEpochDay();
      return MARGIN + AXIS * (date.toEpochDay() - start) / (end - start);
    }

    void draw(SvgCanvas canvas, double bottom) {
      int step = Math.max(1, (lastYear - firstYear + MAX_TICKS) / MAX_TICKS);
      for (int year = firstYear; year <= lastYear + 1; year += step) {
        double x = x(LocalDate.of(year, 1, 1));
        canvas.line(x, TOP - SvgCanvas.LINE, x, bottom, LineStyle.SOLID);
        canvas.text(Integer.toString(year), x, TOP - 1.5 * SvgCanvas.LINE);
      }
    }
  }

  static SvgCanvas draw(Answer answer, PictureWords words) {
    List<Entry> entries =
        answer.rows().stream().flatMap(row -> Entry.of(row, words).stream()).distinct().toList();
    Axis axis =
        new Axis(
            entries.stream().mapToInt(entry -> entry.date().getYear()).min().orElse(1949),
            entries.stream().mapToInt(entry -> entry.date().getYear()).max().orElse(1949));
    double bottom = TOP + entries.size() * SvgCanvas.LINE;
    double labels =
        entries.stream().mapToDouble(entry -> SvgCanvas.width(entry.label())).max().orElse(0);
    SvgCanvas canvas =
        new SvgCanvas(
            Math.max(LABELS + labels, MARGIN + SvgCanvas.width(answer.heading())) + MARGIN,
            bottom + MARGIN);
    canvas.heading(answer.heading(), MARGIN, MARGIN);
    axis.draw(canvas, bottom);
    for (int i = 0; i < entries.size(); i++) {
      double y = TOP + i * SvgCanvas.LINE;
      double x = axis.x(entries.get(i).date());
      canvas.line(x, y, LABELS - GAP, y, LineStyle.DASHED);
      canvas.dot(x, y);
      canvas.text(entries.get(i).label(), LABELS, y);
    }
    return canvas;
  }
}
