package org.broadsheet.stores;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.query.FixtureQuestion;

/**
 * What came of importing into one store.
 *
 * @param held how many of the expected quads the store gave back unchanged
 * @param expected how many quads were loaded
 * @param asked how many questions were put
 * @param differences lines that tell the outcome from the expected one, by question or {@link
 *     #CONTENT}; without what is as expected
 */
record Trial(
    String title,
    String version,
    int held,
    int expected,
    int asked,
    SortedMap<String, List<String>> differences) {
  /** The trial that compares all quads. */
  static final String CONTENT = "content";

  private static final String OTHER_ORDER = "~ the same rows in another order";

  /**
   * Starts the store, asks every question over {@code fixture}, and compares what it holds once
   * {@code whole} is loaded too.
   */
  static Trial of(
      ImportGuide guide, Path folder, Map<String, String> variables, Export fixture, Export whole) {
    try (Consumer consumer = Consumer.start(guide, folder, variables)) {
      SortedMap<String, List<String>> differences = new TreeMap<>();
      consumer.load(fixture);
      List<FixtureQuestion> questions = FixtureQuestion.all();
      for (FixtureQuestion question : questions) {
        keep(differences, question.name(), difference(question, consumer.ask(question, fixture)));
      }
      consumer.load(whole);
      NavigableSet<String> expected = whole.content();
      NavigableSet<String> found = Content.of(consumer.content(whole));
      keep(differences, CONTENT, List.copyOf(Content.difference(expected, found)));
      return new Trial(
          guide.title(),
          consumer.version(),
          (int) expected.stream().filter(found::contains).count(),
          expected.size(),
          questions.size(),
          differences);
    }
  }

  /** How many questions were answered as Jena answers them. */
  int answered() {
    return asked - (int) differences.keySet().stream().filter(key -> !key.equals(CONTENT)).count();
  }

  private static void keep(Map<String, List<String>> all, String name, List<String> lines) {
    if (!lines.isEmpty()) {
      all.put(name, lines);
    }
  }

  private static List<String> difference(FixtureQuestion question, Reply reply) {
    if (reply instanceof Reply.Refusal refusal) {
      return List.of("! " + refusal.message());
    }
    List<List<String>> rows = ((Reply.Rows) reply).rows();
    if (rows.equals(question.rows())) {
      return List.of();
    }
    List<String> lines =
        Stream.concat(alone("- ", question.rows(), rows), alone("+ ", rows, question.rows()))
            .toList();
    return lines.isEmpty() ? List.of(OTHER_ORDER) : lines;
  }

  /** The rows that occur oftener in {@code these} than in {@code others}. */
  private static Stream<String> alone(
      String mark, List<List<String>> these, List<List<String>> others) {
    List<List<String>> rest = new ArrayList<>(these);
    others.forEach(rest::remove);
    return rest.stream().map(row -> mark + String.join("\t", row)).sorted();
  }
}
