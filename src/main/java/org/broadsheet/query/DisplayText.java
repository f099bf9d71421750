package org.broadsheet.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.rdf.Prefixes;

/** Characters on a terminal, where a wide one (UAX #11) takes two columns. */
record DisplayText(String value) {
  private static final String ELLIPSIS = "…";
  private static final Pattern DATA =
      Pattern.compile(
          ".*?/((?:place|article|organization|person|role|source|change|within|part-of)/.+)");

  /** The term in a column of a row as people read it. */
  static DisplayText of(Binding row, String column) {
    return new DisplayText(Answer.term(row, column).map(DisplayText::shortened).orElse(""));
  }

  int width() {
    return value.codePoints().map(DisplayText::width).sum();
  }

  /** Cut with an ellipsis, or filled with blanks, to that many columns. */
  String fitted(int columns) {
    if (width() <= columns) {
      return value + " ".repeat(columns - width());
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (int codePoint : value.codePoints().toArray()) {
      if (used + width(codePoint) > columns - 1) {
        break;
      }
      cut.appendCodePoint(codePoint);
      used += width(codePoint);
    }
    return cut + ELLIPSIS + " ".repeat(columns - used - 1);
  }

  private static String shortened(Node node) {
    if (!node.isURI()) {
      return node.getLiteralLexicalForm().strip().replaceAll("\\s+", " ");
    }
    String iri = node.getURI();
    return Prefixes.STANDARD.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElseGet(() -> DATA.matcher(iri).replaceFirst("$1"));
  }

  private static int width(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
