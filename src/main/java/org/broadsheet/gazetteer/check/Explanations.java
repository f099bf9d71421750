package org.broadsheet.gazetteer.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.gazetteer.Gazetteer;

/** The findings on the shipped tables that have a reason, one a row of {@code explained.tsv}. */
public final class Explanations {
  private static final String RESOURCE = "/org/broadsheet/gazetteer/facts/explained.tsv";

  private final Set<String> explained = new HashSet<>();

  private Explanations(List<String> rows) {
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      explained.add(cells[0] + '\t' + cells[1] + '\t' + cells[2]);
    }
  }

  public static Explanations bundled() {
    try (var stream = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing from the jar");
      }
      return new Explanations(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Explanations in(Path file) throws IOException {
    return new Explanations(Files.readAllLines(file));
  }

  public boolean covers(Finding finding) {
    return explained.contains(
        finding.kind().name().toLowerCase(Locale.ROOT)
            + '\t'
            + finding.unit()
            + '\t'
            + finding.other());
  }
}
