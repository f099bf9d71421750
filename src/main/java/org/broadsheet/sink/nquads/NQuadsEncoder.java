package org.broadsheet.sink.nquads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.jspecify.annotations.Nullable;

/**
 * Statements as lines of N-Quads in UTF-8, escaped only where the grammar wants it: the bytes that
 * Jena writes, which escapes U+FFFD too. Graphs, subjects, predicates and datatypes come again and
 * again and are encoded once for a list.
 */
final class NQuadsEncoder {
  private static final Iri STRING = new Iri("http://www.w3.org/2001/XMLSchema#string");
  private static final int BUFFER = 1 << 14;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private final Map<Iri, byte[]> encoded = new HashMap<>();
  private @Nullable Iri subject;
  private byte[] subjectBytes = new byte[0];
  private int size;

  private NQuadsEncoder(OutputStream out) {
    this.out = out;
  }

  /** Writes a line for each statement into a stream that stays open. */
  static void write(List<Statement> statements, OutputStream out) throws IOException {
    NQuadsEncoder encoder = new NQuadsEncoder(out);
    for (Statement statement : statements) {
      encoder.line(statement);
    }
    encoder.flush();
  }

  private void line(Statement statement) throws IOException {
    if (!statement.subject().equals(subject)) {
      subject = statement.subject();
      subjectBytes = encode(statement.subject());
    }
    put(subjectBytes);
    put(' ');
    put(known(statement.predicate()));
    put(' ');
    object(statement.object());
    put(' ');
    put(known(statement.graph()));
    put(' ');
    put('.');
    put('\n');
  }

  private void object(Term object) throws IOException {
    if (object instanceof Literal literal) {
      literal(literal);
    } else {
      put(encode((Iri) object));
    }
  }

  private void literal(Literal literal) throws IOException {
    put('"');
    put(escaped(literal.lexical()).getBytes(StandardCharsets.UTF_8));
    put('"');
    if (literal.language() != null) {
      put('@');
      put(literal.language().getBytes(StandardCharsets.US_ASCII));
    } else if (!literal.datatype().equals(STRING)) {
      put('^');
      put('^');
      put(known(literal.datatype()));
    }
  }

  private static String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (escape(text.charAt(i)) != 0) {
        return escapedFrom(text, i);
      }
    }
    return text;
  }

  private static String escapedFrom(String text, int begin) {
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, begin);
    for (int i = begin; i < text.length(); i++) {
      char escape = escape(text.charAt(i));
      if (escape == 0) {
        escaped.append(text.charAt(i));
      } else {
        escaped.append('\\').append(escape);
      }
    }
    return escaped.toString();
  }

  /** What stands for a character behind a backslash; 0 for one that stands for itself. */
  private static char escape(char character) {
    return switch (character) {
      case '"', '\\' -> character;
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      case '\f' -> 'f';
      default -> 0;
    };
  }

  private byte[] known(Iri iri) {
    return encoded.computeIfAbsent(iri, NQuadsEncoder::encode);
  }

  private static byte[] encode(Iri iri) {
    return iri.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void put(char ascii) throws IOException {
    if (size == BUFFER) {
      flush();
    }
    buffer[size++] = (byte) ascii;
  }

  private void put(byte[] bytes) throws IOException {
    if (bytes.length > BUFFER - size) {
      flush();
    }
    if (bytes.length > BUFFER) {
      out.write(bytes);
      return;
    }
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  private void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }
}
