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

  /** By a byte of UTF-8 what stands for it behind a backslash; 0 for one that stands for itself. */
  private static final byte[] ESCAPES = new byte[256];

  static {
    ESCAPES['"'] = '"';
    ESCAPES['\\'] = '\\';
    ESCAPES['\n'] = 'n';
    ESCAPES['\r'] = 'r';
    ESCAPES['\t'] = 't';
    ESCAPES['\f'] = 'f';
  }

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private final Map<Iri, byte[]> encoded = new HashMap<>();
  private @Nullable Iri subject;
  private byte[] subjectBytes = new byte[0];
  private @Nullable Iri graph;
  private byte[] graphBytes = new byte[0];
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
    if (!statement.graph().equals(graph)) {
      graph = statement.graph();
      graphBytes = (" " + statement.graph() + " .\n").getBytes(StandardCharsets.US_ASCII);
    }
    put(subjectBytes);
    put(' ');
    put(known(statement.predicate()));
    put(' ');
    object(statement.object());
    put(graphBytes);
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
    escaped(literal.lexical().getBytes(StandardCharsets.UTF_8));
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

  /** What is escaped is ASCII, whose bytes are part of no other character. */
  private void escaped(byte[] text) throws IOException {
    int begin = 0;
    for (int i = 0; i < text.length; i++) {
      byte escape = ESCAPES[Byte.toUnsignedInt(text[i])];
      if (escape != 0) {
        put(text, begin, i);
        put('\\');
        put((char) escape);
        begin = i + 1;
      }
    }
    put(text, begin, text.length);
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
    put(bytes, 0, bytes.length);
  }

  private void put(byte[] bytes, int begin, int end) throws IOException {
    int length = end - begin;
    if (length > BUFFER - size) {
      flush();
    }
    if (length > BUFFER) {
      out.write(bytes, begin, length);
      return;
    }
    System.arraycopy(bytes, begin, buffer, size, length);
    size += length;
  }

  private void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }
}
