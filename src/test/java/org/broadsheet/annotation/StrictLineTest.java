package org.broadsheet.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.broadsheet.json.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The strict reader and the schema judge alike, over the annotations of the test cases and
 * thousands of lines that differ from them in one value, which was changed, taken away or added.
 */
class StrictLineTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final long SEED = 1959;
  private static final int CHANGES = 6_000;
  private static final PublishedSchema SCHEMA =
      PublishedSchema.beside(AnnotationReader.class, "annotations.schema.json");

  /** What a value of any field is changed to. */
  private static final String VALUES =
      """
      [null, true, "", " ", "x", "m1", "-x", "x y", "a\\u0000", "中", "A", "Ab1", "en", "zh-Hans",
       "zh", "place", "county", "planned", "day", "stated", "mistranslation", "number-difference",
       "UTF-8", "GBK", "1959-02-08", "1959-02-30", "1959-2-8", "+1959-02-8", "0000-01-01",
       "1959-02-08T00:00:00", 0, 1, -1, 3, 0.5, 1.5, -0.5, 1.0000000000000000001, 1e-3, [], {}, [null],
       ["x"], ["x", 1], [{}], {"en": "x"}, {"zh-Hans": ""}, {"fr": "x"}, {"begin": 0, "end": 1},
       {"begin": 0}, {"begin": 0, "end": -1}, {"begin": 0, "end": 1, "text": "x"}, {"parent": "x"},
       "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
       "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"]
      """;

  static List<JsonNode> documents() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("annotations\\.jsonl?"))
          .sorted()
          .toList()
          .stream()
          .flatMap(StrictLineTest::documents)
          .toList();
    }
  }

  private static Stream<JsonNode> documents(Path file) {
    try {
      return file.toString().endsWith("l")
          ? Files.readAllLines(file).stream().flatMap(line -> parsed(line).stream())
          : parsed(Files.readString(file)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty for the lines of the case that are no JSON. */
  private static Optional<JsonNode> parsed(String line) {
    try {
      return Optional.of(AnnotationLines.tree(line)).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void judgesTheTestCasesAsTheSchemaDoes(JsonNode document) throws JsonProcessingException {
    assertSameVerdict(document);
  }

  @Test
  void judgesChangedLinesAsTheSchemaDoes() throws IOException {
    Random random = new Random(SEED);
    List<JsonNode> documents = documents();
    JsonNode values = AnnotationLines.tree(VALUES);
    int taken = 0;
    for (int i = 0; i < CHANGES; i++) {
      JsonNode document = documents.get(random.nextInt(documents.size())).deepCopy();
      List<ContainerNode<?>> containers = new ArrayList<>();
      gather(document, containers);
      change(
          containers.get(random.nextInt(containers.size())),
          random,
          values.get(random.nextInt(values.size())));
      taken += assertSameVerdict(document) ? 1 : 0;
    }
    assertThat(taken).as("lines that both take").isBetween(CHANGES / 20, CHANGES / 2);
  }

  @Test
  void takesTheLastOfTwoFieldsOfOneNameAsATreeDoes() throws IOException {
    String line =
        Files.readAllLines(RESOURCES.resolve("annotation/valid/annotations.jsonl")).get(0);
    String twice =
        "{\"id\":\"first\",\"texts\":[{\"lang\":\"en\",\"begin\":0,\"end\":1}],"
            + line.substring(1);
    assertThat(StrictLine.read(twice)).contains(AnnotationLines.read(AnnotationLines.tree(line)));
  }

  @Test
  void leavesWhatFollowsADocumentToTheSchema() throws IOException {
    String line =
        Files.readAllLines(RESOURCES.resolve("annotation/valid/annotations.jsonl")).get(0);
    assertThat(StrictLine.read(line + " {}")).isEmpty();
    assertThat(StrictLine.read(line.substring(0, line.length() - 1))).isEmpty();
    assertThat(StrictLine.read("")).isEmpty();
  }

  /** Whether both take it; then they read the same. */
  private static boolean assertSameVerdict(JsonNode document) throws JsonProcessingException {
    Optional<Annotations> strict = StrictLine.read(document.toString());
    List<String> violations = SCHEMA.violations(document);
    assertThat(strict.isPresent())
        .as("taken: %s of %s", violations, document)
        .isEqualTo(violations.isEmpty());
    strict.ifPresent(read -> assertThat(read).isEqualTo(annotations(document)));
    return strict.isPresent();
  }

  private static Annotations annotations(JsonNode document) {
    try {
      return AnnotationLines.read(document);
    } catch (JsonProcessingException e) {
      throw new AssertionError(document.toString(), e);
    }
  }

  private static void gather(JsonNode node, List<ContainerNode<?>> containers) {
    if (node instanceof ContainerNode<?> container) {
      containers.add(container);
      container.elements().forEachRemaining(child -> gather(child, containers));
    }
  }

  /** Changes, removes or adds one value. */
  private static void change(ContainerNode<?> container, Random random, JsonNode value) {
    if (container instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.add("rule");
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(6) == 0) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    } else {
      ArrayNode array = (ArrayNode) container;
      int index = random.nextInt(array.size() + 1);
      if (index == array.size() || random.nextInt(6) == 0) {
        array.insert(index, value);
      } else {
        array.set(index, value);
      }
    }
  }
}
