package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {
  private static final String CASE = "src/test/resources/evaluate/two-years/";
  private static final String GOLD = CASE + "gold";
  private static final String ANNOTATIONS = CASE + "annotations.jsonl";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void printsTheReportAndTheFindings() throws Exception {
    int exit = eval("--gold", GOLD, "--annotations", ANNOTATIONS, "--show");

    assertThat(exit).isZero();
    assertThat(out).hasToString(Files.readString(Path.of(CASE, "expected.txt")));
  }

  @Test
  void endsWithOneWhenShortOfAMinimum() {
    int exit = eval("--gold", GOLD, "--annotations", ANNOTATIONS, "--min", "places=0.5", "dates=1");

    assertThat(exit).isOne();
    assertThat(err.toString()).contains("dates F1 0.400 < 1").doesNotContain("places");
  }

  @Test
  void extractsFromTheInputs() throws Exception {
    Files.writeString(
        folder.resolve("1965-04-11_x.json"),
        """
        {"article": {"title_zh": "永新县水库竣工", "date": "1965-04-11", "page": 2, "column": null},
         "dates": [{"zh": "3月28日", "from": "1965-03-28", "to": "1965-03-28"}]}
        """);
    Path article =
        Files.writeString(
            folder.resolve("1965-04-11_x.md"),
            """
            ### 永新县水库竣工

            1965-04-11
            第2版()
            专栏：

                永新县水库竣工
                永新县的一座水库在3月28日竣工。
            """);

    int exit =
        eval("--gold", folder.toString(), article.toString(), "--min", "header=1", "dates=1");

    assertThat(err.toString()).isEmpty();
    assertThat(exit).isZero();
  }

  @Test
  void wantsInputsOrAnnotations() {
    assertThat(eval("--gold", GOLD)).isEqualTo(2);
    assertThat(err.toString()).contains("give either INPUT or --annotations FILE");
  }

  @Test
  void namesTheLineThatIsNotAnnotations() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "\n{\"id\": 1}\n");

    assertThat(eval("--gold", GOLD, "--annotations", broken.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("broken.jsonl:2: ");
  }

  @Test
  void saysWhatIsWrongWithTheGoldFolder() throws Exception {
    assertThat(eval("--gold", folder.toString(), "--annotations", ANNOTATIONS)).isEqualTo(2);
    assertThat(err.toString()).contains("no gold file in it");

    Files.writeString(folder.resolve("a.json"), "{\n\"places\": {}\n}");
    assertThat(eval("--gold", folder.toString(), "--annotations", ANNOTATIONS)).isEqualTo(2);
    assertThat(err.toString()).contains("a.json:2: not a gold file");
  }

  private int eval(String... arguments) {
    return new CommandLine(new EvalCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
