package org.broadsheet.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** A JSON Schema (draft 2020-12) shipped beside the class that reads its documents. Thread-safe. */
public final class PublishedSchema {
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

  /** What is wrong, each with the JSON pointer of the place; empty for a valid document. */
  public List<String> violations(JsonNode document) {
    return schema.validate(document).stream()
        .map(message -> message.getMessage().strip())
        .sorted()
        .toList();
  }
}
