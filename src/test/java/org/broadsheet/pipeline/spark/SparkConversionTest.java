package org.broadsheet.pipeline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.io.FileUtils;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.cli.Broadsheet;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.generate.ArticleGenerator;
import org.broadsheet.generate.GeneratedArchive;
import org.broadsheet.generate.GeneratedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The samples and made-up articles in every kind of input, on two threads of a local Spark. */
@Tag("spark")
class SparkConversionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** So few that every archive is cut, and the folder is in several parts. */
  private static final String PART_BYTES = "3000";

  /** In the annotations, that of an article that is there. */
  private static final int BROKEN_LINE = 4;

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @BeforeAll
  static void describeSpark() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
  }

  @BeforeEach
  void writeArticles() throws IOException {
    FileUtils.copyDirectory(Path.of("samples").toFile(), articles("1").toFile());
    ArticleGenerator generator = new ArticleGenerator(Gazetteer.bundled(), 6, 100);
    try (GeneratedArchive plain = GeneratedArchive.open(articles("2"));
        GeneratedArchive zip = GeneratedArchive.open(articles("3/a.zip"))) {
      for (int number = 0; number < 4; number++) {
        plain.add(generator.article(number));
        zip.add(generator.article(10 + number));
      }
      zip.add(generator.article(1));
    }
    writeTar(articles("3/b.tar.gz"), generator.article(20), generator.article(21));
    writeLines(articles("3/c.jsonl"), generator.article(30), generator.article(31));
    Files.writeString(articles("3/d.txt"), "no article");
    Files.writeString(articles("3/e.jpg"), "no text");
  }

  @Test
  void writesWhatASingleMachineWrites() throws IOException {
    assertThat(convertOnOneMachine(new StringWriter())).isEqualTo(1);
    assertThat(convertOnSpark()).as(said.toString()).isZero();
    Path output = folder.resolve("parts");
    JsonNode manifest = JSON.readTree(output.resolve("manifest.json").toFile());
    assertThat(merged(manifest)).isEqualTo(Files.readAllBytes(folder.resolve("one/x.nq")));
    assertThat(manifest.get("parts")).hasSizeGreaterThan(8);
    assertThat(manifest.get("rejected").asInt()).isEqualTo(2);
    assertThat(manifest.get("quads").asLong())
        .isEqualTo(stream(manifest).mapToLong(part -> part.get("quads").asLong()).sum());
    assertThat(manifest.get("articles").asLong())
        .isEqualTo(stream(manifest).mapToLong(part -> part.get("articles").asLong()).sum());
    for (String file : List.of("rejected.jsonl", "inputs.sha256")) {
      assertThat(output.resolve(file)).hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
    assertThat(Files.readAllLines(output.resolve("SHA256SUMS"))).isEqualTo(sums(manifest));
    assertThat(output.resolve("_attempts")).doesNotExist();
    assertThat(said.toString()).contains("2 rejected, 1 other files passed over");
  }

  @Test
  void takesAnnotationsAsASingleMachineDoes() throws IOException {
    Path annotations = writeAnnotations();
    String option = "--annotations=" + annotations;
    StringWriter saidByOne = new StringWriter();
    assertThat(convertOnOneMachine(saidByOne, option)).isEqualTo(1);
    assertThat(convertOnSpark(option)).as(said.toString()).isZero();
    Path output = folder.resolve("parts");
    assertThat(merged(JSON.readTree(output.resolve("manifest.json").toFile())))
        .isEqualTo(Files.readAllBytes(folder.resolve("one/x.nq")));
    assertThat(output.resolve("rejected.jsonl"))
        .hasSameBinaryContentAs(folder.resolve("one/rejected.jsonl"))
        .content()
        .contains("no line of " + annotations + " has its sha256")
        .contains(annotations + ":" + BROKEN_LINE + ": ");
    // the samples, what is no article, one that comes twice, one whose line is broken
    assertThat(said.toString()).contains("5 rejected, 1 other files passed over");
    List<String> leftOver =
        List.of(
            annotations + ":2: not JSON; write one JSON object a line",
            annotations + ":1: no article of the input has its sha256");
    assertThat(told(said, annotations)).isEqualTo(leftOver);
    assertThat(told(saidByOne, annotations)).isEqualTo(leftOver);
  }

  @Test
  void tellsThatAnnotationsAreNotThere() {
    assertThat(convertOnSpark("--annotations=" + folder.resolve("none.jsonl"))).isEqualTo(2);
    assertThat(said.toString()).contains("none.jsonl: cannot be read");
    assertThat(folder.resolve("parts")).doesNotExist();
  }

  /** Of every article that was made up and one that is not there; some lines are bad. */
  private Path writeAnnotations() throws IOException {
    ArticleGenerator generator = new ArticleGenerator(Gazetteer.bundled(), 6, 100);
    List<String> lines = new ArrayList<>();
    lines.add(AnnotationLines.write(generator.article(99).truth()));
    lines.add("no JSON");
    lines.add("");
    String broken = AnnotationLines.write(generator.article(30).truth());
    lines.add(broken.replaceFirst("\"mentions\":", "\"other\":"));
    for (int number : new int[] {31, 21, 20, 13, 12, 11, 10, 3, 2, 1, 0, 0}) {
      lines.add(AnnotationLines.write(generator.article(number).truth()));
    }
    return Files.write(folder.resolve("annotations.jsonl"), lines);
  }

  /** What was said of lines of annotations. */
  private static List<String> told(StringWriter said, Path annotations) {
    return said.toString()
        .lines()
        .filter(line -> line.startsWith(annotations + ":"))
        .filter(line -> !line.startsWith(annotations + ":" + BROKEN_LINE))
        .toList();
  }

  @Test
  void leavesAFinishedExportAlone() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/manifest.json"), "{}");
    assertThat(convertOnSpark()).isEqualTo(2);
    assertThat(said.toString()).contains("parts: holds a finished export; name a new folder");
  }

  private Path articles(String name) {
    return folder.resolve("articles").resolve(name);
  }

  private int convertOnOneMachine(StringWriter saidByOne, String... options) {
    List<String> arguments =
        List.of(
            "convert",
            "--quiet",
            articles("1").toString(),
            articles("2").toString(),
            articles("3").toString(),
            "-o",
            folder.resolve("one/x.nq").toString());
    return execute(
        Broadsheet.commandLine().setErr(new PrintWriter(saidByOne, true)), arguments, options);
  }

  private int convertOnSpark(String... options) {
    List<String> arguments =
        List.of(
            folder + "/articles/[1-3]",
            "-o",
            folder.resolve("parts").toString(),
            "--part-bytes",
            PART_BYTES);
    return execute(
        SparkConversion.commandLine().setErr(new PrintWriter(said, true)), arguments, options);
  }

  private static int execute(CommandLine command, List<String> arguments, String... options) {
    return command.execute(
        Stream.concat(arguments.stream(), Stream.of(options)).toArray(String[]::new));
  }

  private byte[] merged(JsonNode manifest) throws IOException {
    ByteArrayOutputStream merged = new ByteArrayOutputStream();
    for (JsonNode part : manifest.get("parts")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(part(part)))) {
        in.transferTo(merged);
      }
    }
    return merged.toByteArray();
  }

  private List<String> sums(JsonNode manifest) throws IOException {
    List<String> sums = new ArrayList<>();
    for (JsonNode part : manifest.get("parts")) {
      String sum = DigestUtils.sha256Hex(Files.readAllBytes(part(part)));
      assertThat(part.get("sha256").asText()).isEqualTo(sum);
      sums.add(sum + "  " + part.get("part").asText());
    }
    return sums;
  }

  private Path part(JsonNode part) {
    return folder.resolve("parts").resolve(part.get("part").asText());
  }

  private static Stream<JsonNode> stream(JsonNode manifest) {
    return manifest.get("parts").valueStream();
  }

  private static void writeTar(Path file, GeneratedArticle... articles) throws IOException {
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (GeneratedArticle article : articles) {
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(article.file());
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }
  }

  private static void writeLines(Path file, GeneratedArticle... articles) throws IOException {
    try (OutputStream lines = Files.newOutputStream(file)) {
      for (GeneratedArticle article : articles) {
        lines.write(
            JSON.writeValueAsBytes(
                JSON.createObjectNode().put("file", article.file()).put("text", article.text())));
        lines.write('\n');
      }
    }
  }
}
