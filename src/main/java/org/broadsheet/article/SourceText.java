package org.broadsheet.article;

/**
 * One decoded source file: the only text that offsets refer to. Immutable.
 *
 * <p>{@code file} is the name as given in reports and annotations (the path below the input, never
 * an absolute path); {@code sha256} is the digest of the undecoded bytes in lower-case hexadecimal.
 */
public final class SourceText {
  private final String file;
  private final String sha256;
  private final String encoding;
  private final String text;
  private final boolean basicPlaneOnly;

  public SourceText(String file, String sha256, String encoding, String text) {
    this.file = file;
    this.sha256 = sha256;
    this.encoding = encoding;
    this.text = text;
    this.basicPlaneOnly = !hasSurrogates(text);
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public String file() {
    return file;
  }

  public String sha256() {
    return sha256;
  }

  /** Charset name, {@code UTF-8} or {@code GB18030}. */
  public String encoding() {
    return encoding;
  }

  public String text() {
    return text;
  }

  /** The code point offset of a UTF-16 index into {@link #text()}. */
  public int toCodePoints(int utf16Index) {
    return basicPlaneOnly ? utf16Index : text.codePointCount(0, utf16Index);
  }

  /** The UTF-16 index into {@link #text()} of a code point offset. */
  public int toUtf16(int codePointOffset) {
    return basicPlaneOnly ? codePointOffset : text.offsetByCodePoints(0, codePointOffset);
  }

  /** The span in code points of a stretch given by UTF-16 indexes into {@link #text()}. */
  public Span span(int utf16Begin, int utf16End) {
    return new Span(toCodePoints(utf16Begin), toCodePoints(utf16End));
  }

  /** The characters of a span. */
  public String slice(Span span) {
    return text.substring(toUtf16(span.begin()), toUtf16(span.end()));
  }
}
