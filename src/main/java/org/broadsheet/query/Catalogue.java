package org.broadsheet.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The questions that are shipped, in the order of {@code queries/index.txt}. */
public final class Catalogue {
  private static final String FOLDER = "/org/broadsheet/queries/";

  private final List<CatalogueQuery> queries;

  private Catalogue(List<CatalogueQuery> queries) {
    this.queries = queries;
  }

  /** The catalogue on the class path. */
  public static Catalogue bundled() {
    return listed("index.txt");
  }

  /** The queries that answer with a graph: the data set in another vocabulary. */
  public static Catalogue exports() {
    return listed("exports.txt");
  }

  private static Catalogue listed(String index) {
    return new Catalogue(
        resource(index)
            .lines()
            .map(name -> CatalogueQuery.of(name, resource(name + ".rq")))
            .toList());
  }

  public List<CatalogueQuery> queries() {
    return queries;
  }

  /** The query of that name, {@code timeline/events-in-unit}. */
  public Optional<CatalogueQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  private static String resource(String name) {
    try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }
}
