package org.broadsheet.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.extract.Extractor;
import org.broadsheet.extract.text.ChineseFile;
import org.broadsheet.gazetteer.Gazetteer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A line of {@code events.tsv} is a case: the day of the issue, a text and its events with their
 * places, figures, time, its basis, and whether they happened.
 */
class EventRecogniserTest {
  private static final Path CASES = Path.of("src/test/resources/extract/event/events.tsv");
  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.bundled());

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[1], () -> run(row[0], row[1], row[2])))
        .toList();
  }

  private static void run(String issue, String text, String expected) {
    Annotations found =
        EXTRACTOR.extract(ChineseFile.of("### 题\n" + issue + "\n\n    " + text + "\n"));
    assertThat(
            found.events().stream()
                .map(event -> describe(event, found))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String describe(Event event, Annotations found) {
    Map<String, String> entities =
        found.entities().stream().collect(Collectors.toMap(Entity::id, entity -> name(entity)));
    Map<String, String> quantities =
        found.quantities().stream().collect(Collectors.toMap(Quantity::id, Quantity::text));
    return String.join(
        " ",
        event.type(),
        event.trigger().text(),
        list(event.places(), entities),
        list(event.quantities(), quantities),
        Objects.toString(event.earliest(), "") + ".." + Objects.toString(event.latest(), ""),
        event.basis(),
        Objects.requireNonNullElse(event.status(), "happened"));
  }

  private static String list(List<String> ids, Map<String, String> names) {
    return ids.stream().map(names::get).collect(Collectors.joining("、", "[", "]"));
  }

  private static String name(Entity entity) {
    return String.valueOf(entity.name().get("zh-Hans"));
  }
}
