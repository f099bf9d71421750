package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.article.Parsed;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is said of articles that are gone, and what becomes of them. */
class VanishedArticlesTest {
  private static final SortedSet<String> GONE = new TreeSet<>(List.of("urn:b", "urn:a"));

  private final StringWriter said = new StringWriter();

  @Test
  void theyStayAndAreCounted() {
    assertThat(vanished("samples").remove(GONE, 1)).isFalse();
    assertThat(said)
        .hasToString(
            "2 articles of the store not among the inputs, kept, the first is urn:a;"
                + " --prune removes them\n");
  }

  @Test
  void eachIsToldThatIsRemoved() {
    assertThat(vanished("samples", "--prune").remove(GONE, 1)).isTrue();
    assertThat(said.toString().lines())
        .containsExactly(
            "urn:a: no longer among the inputs, removed",
            "urn:b: no longer among the inputs, removed");
  }

  @Test
  void noneIsRemovedWhereAnInputWasRejected() {
    VanishedArticles vanished = vanished("samples", "--prune");
    vanished.rejected(new Parsed.Rejected("a.txt", 3, "no date", "add it"));
    assertThat(vanished.remove(GONE, 1)).isFalse();
    assertThat(said.toString())
        .contains("a.txt:3: no date", "mend the rejected inputs, of which they may be");
  }

  @Test
  void noneIsRemovedWhereTheInputsHoldNoArticle() {
    assertThat(vanished("samples", "--prune").remove(GONE, 0)).isFalse();
    assertThat(said.toString())
        .contains("2 articles", "the inputs hold no article; name the folder");
  }

  private VanishedArticles vanished(String... arguments) {
    LoadCommand load = new LoadCommand();
    new CommandLine(load)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(new PrintWriter(said, true))
        .parseArgs(arguments);
    return new VanishedArticles(load.prune, load.messages);
  }
}
