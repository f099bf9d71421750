package org.broadsheet.portability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.portability.rule.Rules;
import org.broadsheet.portability.rule.Syntax;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder is a case: one RDF file, and {@code expected.txt} with all findings for all stores; a
 * folder named after a rule shows what that rule finds.
 */
class PortabilityCheckTest {
  private static final Path CASES = Path.of("src/test/resources/portability");
  private static final StoreTable TABLE = StoreTable.bundled();

  @TestFactory
  Stream<DynamicTest> findsWhatIsExpected() throws IOException {
    return cases().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    () ->
                        assertThat(findings(file(folder)))
                            .isEqualTo(Files.readString(folder.resolve("expected.txt")))));
  }

  @Test
  void aCaseShowsEachRule() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path folder : cases()) {
      String expected = Files.readString(folder.resolve("expected.txt"));
      if (expected.contains("[" + folder.getFileName() + "]")) {
        shown.add(folder.getFileName().toString());
      }
    }
    assertThat(shown).containsAll(TABLE.rules());
  }

  @Test
  void theTableNamesRulesAndStoresThatThereAre() {
    Set<String> rules =
        Stream.of(
                Rules.TEXT,
                Rules.NODE,
                Rules.LITERAL,
                List.of(new Syntax(), new BareDefaultGraph()))
            .flatMap(List::stream)
            .map(Rule::id)
            .collect(Collectors.toSet());
    assertThat(TABLE.rules()).isEqualTo(rules);
    assertThat(TABLE.deviants()).isSubsetOf(TABLE.stores().stream().map(Store::id).toList());
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  private static Path file(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.endsWith("expected.txt"))
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  private static String findings(Path file) {
    return new PortabilityCheck(TABLE, TABLE.stores())
        .check(file).stream()
            .map(finding -> finding.line(file.getFileName().toString()) + "\n")
            .collect(Collectors.joining());
  }
}
