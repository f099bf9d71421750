package org.broadsheet.article.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.article.Parsed;
import org.broadsheet.json.PublishedSchema;

/**
 * One line of JSON Lines input, as {@code article-lines.schema.json} beside this class says: the
 * article file as found, or its parts, which {@link BilingualFile} writes out to such a file.
 */
final class JsonArticle {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final PublishedSchema SCHEMA =
      PublishedSchema.beside(JsonArticle.class, "article-lines.schema.json");
  private static final String NEXT = "correct the line to fit article-lines.schema.json";

  private JsonArticle() {}

  /**
   * @param file of the JSON Lines
   * @param line number of the line in it
   */
  static Parsed parse(String file, int line, byte[] bytes) {
    JsonNode document;
    try {
      document = JSON.readTree(StrictDecoder.utf8(bytes));
    } catch (CharacterCodingException e) {
      return new Parsed.Rejected(file, line, "the line is not UTF-8", "convert the file to UTF-8");
    } catch (JsonProcessingException e) {
      return new Parsed.Rejected(file, line, "not JSON: " + e.getOriginalMessage(), NEXT);
    }
    List<String> violations = SCHEMA.violations(document);
    if (!violations.isEmpty()) {
      return new Parsed.Rejected(file, line, violations.get(0), NEXT);
    }
    String name = file + "!/" + document.get("file").textValue();
    return document.has("text")
        ? parseText(name, document.get("text").textValue())
        : parseParts(name, file, line, document);
  }

  private static Parsed parseText(String name, String text) {
    return StrictDecoder.parse(name, DigestUtils.sha256Hex(text), StandardCharsets.UTF_8, text);
  }

  private static Parsed parseParts(String name, String file, int line, JsonNode document) {
    BilingualFile parts = BilingualFile.of(document);
    Parsed parsed = parseText(name, parts.text());
    if (parsed instanceof Parsed.Rejected rejected) {
      return new Parsed.Rejected(file, line, rejected.reason(), rejected.next());
    }
    return parsed instanceof Parsed.Ok ok && !parts.isHeldBy(ok.article())
        ? new Parsed.Rejected(
            file,
            line,
            "a body of '" + name + "' holds lines that divide or head an article file",
            "give the article as found, in \"text\"")
        : parsed;
  }
}
