package org.broadsheet.vocab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;

/**
 * Writes {@code src/main/java/org/broadsheet/vocab/*.java}, {@code docs/ontology.md} and the
 * JSON-LD context from {@code ontology/}. Run it with {@value #COMMAND} in the project's folder.
 */
public final class GenerateVocabulary {
  static final String COMMAND = "mvn -q test-compile exec:java@vocabulary";

  private static final Path JAVA = Path.of("src/main/java/org/broadsheet/vocab");
  private static final Path PAGE = Path.of("docs/ontology.md");
  private static final Path CONTEXT = Path.of("ontology/context.jsonld");

  private GenerateVocabulary() {}

  public static void main(String[] args) throws IOException {
    for (Map.Entry<Path, String> file : files().entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
  }

  /** Every generated file with its content. */
  static SortedMap<Path, String> files() {
    OntologySource source = new OntologySource();
    SortedMap<Path, String> files = new TreeMap<>();
    files.put(PAGE, new OntologyPage(source).render());
    files.put(CONTEXT, new JsonLdContext(source).render());
    files.put(
        javaFile("bs"), JavaVocabulary.render("bs", OntologySource.NAMESPACE, source.ownTerms()));
    Map<String, List<Resource>> borrowed =
        source.borrowedTerms().stream().collect(Collectors.groupingBy(Resource::getNameSpace));
    borrowed.forEach(
        (namespace, terms) -> {
          String prefix = source.prefix(namespace);
          files.put(javaFile(prefix), JavaVocabulary.render(prefix, namespace, terms));
        });
    return files;
  }

  private static Path javaFile(String prefix) {
    return JAVA.resolve(JavaVocabulary.className(prefix) + ".java");
  }
}
