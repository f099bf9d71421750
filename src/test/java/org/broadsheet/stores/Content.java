package org.broadsheet.stores;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Data sets as sorted lines. Two that differ in the case of language tags alone are the same, since
 * RFC 5646 gives case no meaning and five stores of thirteen change it.
 */
final class Content {
  private Content() {}

  static NavigableSet<String> of(DatasetGraph dataset) {
    return lines(dataset, Content::normal);
  }

  /** The same with {@code 1} for {@code true}, as its value has it. */
  static NavigableSet<String> byValue(DatasetGraph dataset) {
    return lines(dataset, Content::value);
  }

  private static NavigableSet<String> lines(DatasetGraph dataset, UnaryOperator<Node> form) {
    NavigableSet<String> lines = new TreeSet<>();
    dataset.find().forEachRemaining(quad -> lines.add(line(quad, form)));
    return lines;
  }

  /**
   * What of one alone is said: {@code -} what is missing from the second, {@code +} what it adds.
   * Told by predicate and object, since what stores change are literals, and subjects change with
   * the articles.
   */
  static NavigableSet<String> difference(
      NavigableSet<String> expected, NavigableSet<String> found) {
    NavigableSet<String> difference = new TreeSet<>();
    Stream<String> missing = expected.stream().filter(line -> !found.contains(line));
    missing.forEach(line -> difference.add("- " + said(line)));
    Stream<String> added = found.stream().filter(line -> !expected.contains(line));
    added.forEach(line -> difference.add("+ " + said(line)));
    return difference;
  }

  private static String said(String line) {
    return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
  }

  private static String line(Quad quad, UnaryOperator<Node> form) {
    return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
        .map(node -> NodeFmtLib.strNT(form.apply(node)))
        .collect(Collectors.joining(" "));
  }

  private static Node value(Node node) {
    Node normal = normal(node);
    return normal.isLiteral() && normal.getLiteralLanguage().isEmpty()
        ? NormalizeRDFTerms.getXSD().normalize(normal)
        : normal;
  }

  private static Node normal(Node node) {
    return node.isLiteral() && !node.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralLang(
            node.getLiteralLexicalForm(), node.getLiteralLanguage().toLowerCase(Locale.ROOT))
        : node;
  }
}
