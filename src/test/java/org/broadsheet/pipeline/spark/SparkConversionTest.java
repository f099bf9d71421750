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
    assertThat(convertOnOneMachine()).isEqualTo(1);
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
  void leavesAFinishedExportAlone() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/manifest.json"), "{}");
    assertThat(convertOnSpark()).isEqualTo(2);
    assertThat(said.toString()).contains("parts: holds a finished export; name a new folder");
  }

  private Path articles(String name) {
    return folder.resolve("articles").resolve(name);
  }

  private int convertOnOneMachine() {
    return Broadsheet.commandLine()
        .execute(
            "convert",
            "--quiet",
            articles("1").toString(),
            articles("2").toString(),
            articles("3").toString(),
            "-o",
            folder.resolve("one/x.nq").toString());
  }

  private int convertOnSpark() {
    CommandLine command = SparkConversion.commandLine().setErr(new PrintWriter(said, true));
    return command.execute(
        folder + "/articles/[1-3]",
        "-o",
        folder.resolve("parts").toString(),
        "--part-bytes",
        PART_BYTES);
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
