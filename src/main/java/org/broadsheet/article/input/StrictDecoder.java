package org.broadsheet.article.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.parse.ArticleParser;
import org.broadsheet.article.parse.Line;

/**
 * Bytes to text without a single replaced character.
 *
 * <p>Refused: byte sequences that the encoding does not have, NUL and the other control characters
 * that XML 1.0 cannot hold, lone surrogates, and Unicode noncharacters such as U+FFFE. A byte order
 * mark is dropped: offsets count after it, the digest counts it.
 */
final class StrictDecoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictDecoder() {}

  /** Decodes and parses one article file. */
  static Parsed parse(String file, byte[] bytes, Charset encoding) {
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    String text = out.flip().toString();
    if (result.isError()) {
      return new Parsed.Rejected(
          file,
          lineAt(text, text.length()),
          String.format(
              "byte 0x%02X at offset %d is not %s",
              bytes[in.position()], in.position(), encoding.name()),
          encoding.equals(StandardCharsets.UTF_8)
              ? "convert the file to UTF-8, or name its encoding if it is GB18030"
              : "check the encoding that was named");
    }
    return parse(file, DigestUtils.sha256Hex(bytes), encoding, text);
  }

  /** Checks and parses text that came decoded, such as a JSON string. */
  static Parsed parse(String file, String sha256, Charset encoding, String decoded) {
    String text =
        !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (isRefused(codePoint)) {
        return new Parsed.Rejected(
            file,
            lineAt(text, i),
            String.format("character U+%04X has no place in text", codePoint),
            "remove it from the source");
      }
    }
    return ArticleParser.parse(new SourceText(file, sha256, encoding.name(), text));
  }

  /** Strict decoding of a line of JSON. */
  static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean isRefused(int codePoint) {
    boolean control =
        codePoint < 0x20 && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean noncharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return control || surrogate || noncharacter;
  }

  private static int lineAt(String text, int index) {
    return Math.max(1, Line.of(text.substring(0, index) + "|").size());
  }
}
