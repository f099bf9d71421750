package org.broadsheet.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A JSON Schema (draft 2020-12) shipped beside the class that reads its documents. Thread-safe. */
public final class PublishedSchema {
  /** The pointer of the document itself is empty. */
  private static final Pattern AT_ROOT = Pattern.compile("^: ");

  private final JsonSchema schema;

  private PublishedSchema(JsonSchema schema) {
    this.schema = schema;
  }

  /** The schema of a resource in {@code owner}'s package. */
  public static PublishedSchema beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing beside " + owner);
      }
      return new PublishedSchema(
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(
                  in,
                  SchemaValidatorsConfig.builder()
                      .locale(Locale.ROOT)
                      .pathType(PathType.JSON_POINTER)
                      .formatAssertionsEnabled(true)
                      .build()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong, each with the JSON pointer of its place within the document; empty for a valid
   * one. Why no alternative fits comes before that none does.
   */
  public List<String> violations(JsonNode document) {
    return schema.validate(document).stream()
        .sorted(
            Comparator.comparing((ValidationMessage message) -> message.getType().equals("oneOf"))
                .thenComparing(PublishedSchema::text))
        .map(PublishedSchema::text)
        .toList();
  }

  private static String text(ValidationMessage message) {
    return AT_ROOT.matcher(message.getMessage().strip()).replaceFirst("");
  }
}
