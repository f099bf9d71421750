package org.broadsheet.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.gazetteer.GazetteerTables;

/**
 * What a compilation yields.
 *
 * @param contradictions where the sources contradict each other, each once, by unit
 */
public record Compilation(GazetteerTables tables, List<Contradiction> contradictions) {
  private static final String CONTRADICTIONS = "contradictions.tsv";
  private static final String HEADER = "unit\tkept\tkept_source\tother\tother_source\trule";

  private static final Comparator<Contradiction> ORDER =
      Comparator.comparing(Contradiction::unit)
          .thenComparing(Contradiction::kept)
          .thenComparing(Contradiction::other)
          .thenComparing(Contradiction::otherSource);

  public Compilation {
    contradictions = contradictions.stream().distinct().sorted(ORDER).toList();
  }

  /** Writes the tables and {@code contradictions.tsv}. */
  public void write(Path directory) throws IOException {
    tables.write(directory);
    StringBuilder table = new StringBuilder(HEADER).append('\n');
    contradictions.forEach(
        row ->
            table
                .append(
                    String.join(
                        "\t",
                        row.unit(),
                        row.kept(),
                        row.keptSource(),
                        row.other(),
                        row.otherSource(),
                        row.rule()))
                .append('\n'));
    Files.writeString(directory.resolve(CONTRADICTIONS), table);
  }
}
