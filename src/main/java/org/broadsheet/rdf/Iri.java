package org.broadsheet.rdf;

import java.util.function.Function;

/** An absolute IRI, ASCII and under 1,000 characters (stores alter or reject longer ones). */
public record Iri(String value) implements Term {
  private static final int MAX_LENGTH = 1_000;
  private static final boolean[] ALLOWED = new boolean[0x7f];

  static {
    for (char c = '!'; c < ALLOWED.length; c++) {
      ALLOWED[c] = "<>\"{}|\\^`".indexOf(c) < 0;
    }
  }

  public Iri {
    if (value.length() >= MAX_LENGTH || value.indexOf(':') < 1) {
      throw new IllegalArgumentException("not an absolute IRI under 1,000 characters: " + value);
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ALLOWED.length || !ALLOWED[c]) {
        throw new IllegalArgumentException("not an ASCII IRI: " + value);
      }
    }
  }

  /** This IRI with {@code suffix} appended. */
  public Iri resolve(String suffix) {
    return new Iri(value + suffix);
  }

  @Override
  public String toString() {
    return "<" + value + ">";
  }

  @Override
  public <R> R match(
      Function<? super Iri, ? extends R> iri, Function<? super Literal, ? extends R> literal) {
    return iri.apply(this);
  }
}
