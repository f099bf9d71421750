package org.broadsheet.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.broadsheet.pipeline.LinePlaces.Place;

/**
 * Where the line of each article begins in an {@link AnnotationFile}, by the digest of the
 * article's source. Memory holds the places, not the lines.
 *
 * @param unreadable lines that are not JSON, as messages
 */
public record AnnotationIndex(LinePlaces places, List<String> unreadable) implements Serializable {
  private static final int CHUNK = 1 << 16;
  private static final ObjectMapper JSON = new ObjectMapper();

  public AnnotationIndex {
    unreadable = List.copyOf(unreadable);
  }

  /** Reads the file once. */
  static AnnotationIndex of(AnnotationFile file) throws IOException {
    Reading reading = new Reading(file.name());
    try (InputStream bytes = file.content()) {
      reading.read(bytes);
    }
    return new AnnotationIndex(reading.places, reading.unreadable);
  }

  private static final class Reading {
    private final String file;
    private final LinePlaces places = new LinePlaces();
    private final List<String> unreadable = new ArrayList<>();
    private int lines;
    private long offset;

    Reading(String file) {
      this.file = file;
    }

    void read(InputStream bytes) throws IOException {
      UnsynchronizedByteArrayOutputStream line =
          UnsynchronizedByteArrayOutputStream.builder().get();
      byte[] chunk = new byte[CHUNK];
      for (int size = bytes.read(chunk); size >= 0; size = bytes.read(chunk)) {
        int begin = 0;
        for (int i = 0; i < size; i++) {
          if (chunk[i] == '\n') {
            line.write(chunk, begin, i - begin);
            place(line.toByteArray());
            line.reset();
            begin = i + 1;
          }
        }
        line.write(chunk, begin, size - begin);
      }
      place(line.toByteArray());
    }

    /** Takes up the next line, which is given without its end. */
    private void place(byte[] line) {
      Place place = new Place(++lines, offset, line.length);
      offset += line.length + 1L;
      try {
        sha256(line).ifPresent(key -> places.put(key, place));
      } catch (IOException e) {
        unreadable.add(file + ":" + place.line() + ": not JSON; write one JSON object a line");
      }
    }

    /**
     * Reads no further than the source, so that a million lines are found in a minute.
     *
     * @return empty for a blank line
     */
    private static Optional<String> sha256(byte[] line) throws IOException {
      try (JsonParser parser = JSON.getFactory().createParser(line)) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          return Optional.empty();
        }
        for (; token != null; token = parser.nextToken()) {
          if (token == JsonToken.FIELD_NAME && parser.currentName().equals("source")) {
            parser.nextToken();
            return Optional.of(JSON.<JsonNode>readTree(parser).path("sha256").asText());
          }
        }
        return Optional.of("");
      }
    }
  }
}
