package org.broadsheet.annotation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** One {@link Annotations} to one line of JSON and back. Thread-safe. */
public final class AnnotationLines {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private AnnotationLines() {}

  /** The line without its line end; the same annotations give the same bytes. */
  public static String write(Annotations annotations) {
    try {
      return JSON.writeValueAsString(annotations);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "annotations of " + annotations.id() + " do not serialise", e);
    }
  }

  /**
   * @throws JsonProcessingException when the line is not of this format
   */
  public static Annotations read(String line) throws JsonProcessingException {
    return JSON.readValue(line, Annotations.class);
  }

  /**
   * The line token by token.
   *
   * @throws IOException when it does not even begin as JSON
   */
  static JsonParser parser(String line) throws IOException {
    return JSON.createParser(line);
  }

  /**
   * The line as a document, numbers as they are written.
   *
   * @throws JsonProcessingException when the line is not JSON
   */
  static JsonNode tree(String line) throws JsonProcessingException {
    return JSON.readTree(line);
  }

  /**
   * @throws JsonProcessingException when the {@linkplain #tree document} is not of this format
   */
  static Annotations read(JsonNode document) throws JsonProcessingException {
    return JSON.treeToValue(document, Annotations.class);
  }
}
