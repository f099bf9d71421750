package org.broadsheet.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/**
 * A file of {@code ontology/examples/<shape>/}. An invalid one says in its first lines what has to
 * be found, once: {@code # focus:}, {@code # path:} (left out where the node as a whole is meant)
 * and {@code # message:}.
 */
record Example(Path file) {
  private static final Path FOLDER = Path.of("ontology/examples");

  static List<Example> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".ttl"))
          .sorted()
          .map(Example::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String shape() {
    return FOLDER.relativize(file).getName(0).toString();
  }

  boolean isValid() {
    return file.getFileName().toString().startsWith("valid-");
  }

  Graph graph() {
    return RDFDataMgr.loadGraph(file.toString());
  }

  Optional<String> expected(String field) {
    String start = "# " + field + ": ";
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length()))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An expected prefixed name as an IRI, by the file's own prefixes. */
  Optional<String> expectedIri(String field) {
    return expected(field)
        .map(name -> graph().getPrefixMapping().expandPrefix(name.replace("\\", "")));
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file).toString();
  }
}
