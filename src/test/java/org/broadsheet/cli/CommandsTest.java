package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.broadsheet.article.Parsed;
import org.broadsheet.pipeline.RejectionLedger;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands promise of files, exit codes and messages. */
class CommandsTest {
  private static final String BAD = "### 标题\n\n1959-02-31\n第2版()\n专栏：\n\n    正文。\n";

  @TempDir Path folder;

  @Test
  void foreignAnnotationsTakeThePlaceOfTheExtraction() {
    Path annotations = SampleRun.out("out1").resolve("annotations.jsonl");
    assertThat(SampleRun.FIRST.exitCode()).isZero();
    Path output = folder.resolve("again.nq");
    CommandRun run =
        CommandRun.of(
            "convert", "samples", "--annotations=" + annotations, "-o", output.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(output).hasSameBinaryContentAs(SampleRun.out("out1").resolve("broadsheet.nq"));
  }

  @Test
  void annotationsAndArticlesThatDoNotFitEachOtherAreNamed() throws IOException {
    assertThat(SampleRun.FIRST.exitCode()).isZero();
    List<String> lines = Files.readAllLines(SampleRun.out("out1").resolve("annotations.jsonl"));
    String unit = "\"gazetteer\":\"zhejiang\"";
    assertThat(lines.get(0)).contains(unit);
    Path wrong =
        Files.write(
            folder.resolve("wrong.jsonl"),
            List.of(
                lines.get(0).replace(unit, "\"gazetteer\":\"Zhejiang Province\""),
                lines.get(1).replaceFirst("\"sha256\":\"..", "\"sha256\":\"zz")));
    CommandRun run =
        CommandRun.of(
            "convert",
            "samples",
            "--annotations=" + wrong,
            "-o",
            folder.resolve("none.nq").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("000_b5248894ca872037.txt: ", "wrong.jsonl:1: the gazetteer has no unit")
        .contains("'Zhejiang Province'; take an id of `broadsheet gazetteer export`")
        .contains("002_3ca858bd5845d837.txt: no line of", "annotate it, or leave it out")
        .contains("wrong.jsonl:2: no article of the input has its sha256");
  }

  @Test
  void aRejectedArticleIsListedAndTheOthersGoThrough() throws IOException {
    Files.copy(
        Path.of("samples/002_3ca858bd5845d837.txt"), folder.resolve("002_3ca858bd5845d837.txt"));
    Files.writeString(folder.resolve("bad.txt"), BAD);
    Path output = folder.resolve("result/annotations.jsonl");
    CommandRun run = CommandRun.of("extract", folder.toString(), "-o", output.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("bad.txt:3: date '1959-02-31' does not exist");
    assertThat(output).isRegularFile().content().hasLineCount(1);
    assertThat(folder.resolve("result/rejected.jsonl"))
        .content()
        .contains("\"file\":\"bad.txt\",\"line\":3");
  }

  @Test
  void messagesCanBeJsonLines() throws IOException {
    Path article = Files.writeString(folder.resolve("bad.txt"), BAD);
    CommandRun run =
        CommandRun.of(
            "extract",
            article.toString(),
            "--log-format=json",
            "-o" + folder.resolve("annotations.jsonl"));
    ObjectMapper json = new ObjectMapper();
    List<String> levels = new ArrayList<>();
    for (String line : run.err().lines().toList()) {
      levels.add(json.readTree(line).path("level").asText());
    }
    assertThat(levels).containsExactly("warning", "info");
  }

  @Test
  void aStoreTellsWhatItsLoadsRejected() throws IOException {
    Path article = Files.writeString(folder.resolve("bad.txt"), BAD);
    Path store = folder.resolve("store");
    CommandRun run = CommandRun.of("load", article.toString(), "--store", store.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(RejectionLedger.lacking(store)).extracting(Parsed.Rejected::line).containsExactly(3);
  }

  @Test
  void anInputThatIsNotThereEndsWithTwo() {
    CommandRun run = CommandRun.of("extract", folder.resolve("absent").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no such file or folder");
  }

  @Test
  void theListNamesEveryQuestionWithItsParameters() {
    CommandRun run = CommandRun.of("query", "--list");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("timeline/events-in-unit: ", "--param unit=甘肃省", "hierarchy/lineage: ");
  }

  @Test
  void theListIsWrittenInTheFormatAskedFor() {
    CommandRun run = CommandRun.of("query", "--list", "--format", "csv");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .startsWith("question,title,parameters,optional,columns")
        .anyMatch(line -> line.startsWith("hierarchy/parents-on,"))
        .anyMatch(line -> line.startsWith("export/schema-org,"));
  }

  @Test
  void aHalfArchiveGivesWhatItHoldsAndSaysWhereItEnds() throws IOException {
    byte[] whole;
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[1 << 16]);
      gzip.finish();
      whole = bytes.toByteArray();
    }
    Path half = folder.resolve("half.tar.gz");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));
    CommandRun run = CommandRun.of("extract", half.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("half.tar.gz: cannot be read (any further): it ends too early; check that it is");
  }

  @Test
  void theCompressionMayStandInTheFormat() {
    ExportOptions options = new ExportOptions();
    options.output = "corpus";
    options.format = "nq.gz";
    assertThat(options.files())
        .containsExactly(new ExportFile(Path.of("corpus"), ExportFormat.NQUADS, Compression.GZIP));
  }
}
