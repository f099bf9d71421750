package org.broadsheet.vocab;

import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** Renders one vocabulary as a Java class of IRI constants, formatted as the build wants it. */
final class JavaVocabulary {
  private static final int LINE = 100;

  /** Class names that are not the prefix with a capital: {@code Void} is taken by the language. */
  private static final Map<String, String> CLASS_NAMES = Map.of("itsrdf", "ItsRdf", "void", "VoID");

  private JavaVocabulary() {}

  static String className(String prefix) {
    return CLASS_NAMES.getOrDefault(
        prefix, Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1));
  }

  static String render(String prefix, String namespace, List<Resource> terms) {
    StringBuilder java = new StringBuilder();
    java.append("package org.broadsheet.vocab;\n\n");
    java.append("import javax.annotation.processing.Generated;\n");
    java.append("import org.broadsheet.rdf.Iri;\n\n");
    java.append("/** Terms of {@code ").append(prefix).append(":} that the graph uses. */\n");
    java.append("@Generated(\"org.broadsheet.vocab.GenerateVocabulary\")\n");
    java.append("public final class ").append(className(prefix)).append(" {\n");
    java.append(declaration("String", "NAMESPACE", '"' + namespace + '"'));
    for (Resource term : terms) {
      java.append('\n');
      if (term.hasProperty(RDFS.label)) {
        java.append("  /** ").append(term.getProperty(RDFS.label, "en").getString());
        java.append(". */\n");
      }
      String name = term.getURI().substring(namespace.length());
      String field = SourceVersion.isKeyword(name) ? name + "_" : name;
      java.append(declaration("Iri", field, "new Iri(NAMESPACE + \"" + name + "\")"));
    }
    java.append("\n  private ").append(className(prefix)).append("() {}\n}\n");
    return java.toString();
  }

  private static String declaration(String type, String name, String value) {
    String left = "  public static final " + type + " " + name + " =";
    String right = value + ";\n";
    return (left + " " + right).length() - 1 <= LINE
        ? left + " " + right
        : left + "\n      " + right;
  }
}
