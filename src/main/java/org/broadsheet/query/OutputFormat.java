package org.broadsheet.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** The formats of answers, by their names on the command line. */
public enum OutputFormat {
  /** Aligned columns for a terminal. */
  TABLE,
  /** RFC 4180. */
  CSV,
  /** Tab-separated. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** A picture: the tree of a hierarchy, or a timeline. */
  SVG;

  /** In English, as far as it has words of its own. */
  public Rendering rendering() {
    return rendering(Locale.ENGLISH);
  }

  public Rendering rendering(Locale locale) {
    return switch (this) {
      case TABLE -> new TableRendering();
      case CSV -> new DelimitedRendering(CSVFormat.RFC4180);
      case TSV -> new DelimitedRendering(CSVFormat.TDF);
      case JSON -> new JsonRendering();
      case SVG -> new SvgRendering(PictureWords.of(locale));
    };
  }

  /** The format of that name in any case of letters. */
  public static Optional<OutputFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
