package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** {@code ./broadsheet run} on the samples, twice, and what it must be able to answer then. */
class MainJobTest {
  private static final List<String> FILES =
      List.of(
          "broadsheet.nq",
          "broadsheet.trig",
          "annotations.jsonl",
          "rejected.jsonl",
          "inputs.sha256",
          "void.ttl",
          "dcat.ttl",
          "SHA256SUMS");

  private final CommandRun first = SampleRun.FIRST;

  @Test
  void readsBothArticlesAndBreaksNoRule() {
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out())
        .containsPattern("articles read +2\n")
        .containsPattern("articles rejected +0\n")
        .containsPattern("violations +0\n")
        .contains("timeline/events-in-unit", "hierarchy/descendants-on", "Next:");
    assertThat(SampleRun.store().resolve("rejected.jsonl")).isEmptyFile();
  }

  @Test
  void aSecondRunGivesTheSameBytesAndTheSameStore() throws IOException {
    List<String> before = content("before.nq.gz");
    CommandRun second = SampleRun.into("out2", 3);
    assertThat(second.exitCode()).as(second.err()).isZero();
    for (String file : FILES) {
      assertThat(SampleRun.out("out2").resolve(file))
          .hasSameBinaryContentAs(SampleRun.out("out1").resolve(file));
    }
    assertThat(content("after.nq.gz")).isEqualTo(before);
  }

  @Test
  void theStoreHoldsWhatTheFileHolds() throws IOException {
    assertThat(content("store.nq.gz"))
        .isEqualTo(
            Files.readAllLines(SampleRun.out("out1").resolve("broadsheet.nq")).stream()
                .sorted()
                .toList());
  }

  @Test
  void cadresOfGansuWereSentDown() {
    assertThat(query("timeline/events-in-unit", "unit=甘肃省", "from=1959-01-01", "to=1959-12-31"))
        .anySatisfy(
            row -> assertThat(row).contains("SendDown", "1959-02-05", "dateline", ",5600,,"));
  }

  @Test
  void aCommuneStandsInItsCountyAndProvince() {
    assertThat(query("hierarchy/ancestors-on", "unit=白泉公社", "on=1959-02-08"))
        .anySatisfy(row -> assertThat(row).contains("舟山县"))
        .anySatisfy(row -> assertThat(row).contains("浙江省"));
  }

  @Test
  void gansuAsItStoodIn1959() {
    List<String> rows = query("hierarchy/descendants-on", "unit=甘肃省", "on=1959-02-08");
    for (String unit : List.of("天水专区", "张掖专区", "定西专区", "临夏回族自治州", "武山县")) {
      assertThat(rows).anySatisfy(row -> assertThat(row).contains(unit));
    }
  }

  @Test
  void anUnknownNameEndsWithTwo() {
    CommandRun run =
        CommandRun.of(
            "query",
            "hierarchy/ancestors-on",
            "--param=unit=无此县",
            "--param=on=1959-02-08",
            SampleRun.storeOption());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unit: nothing is called '无此县'");
  }

  private static List<String> query(String name, String... parameters) {
    List<String> arguments = new ArrayList<>(List.of("query", name, "--format=csv"));
    arguments.add(SampleRun.storeOption());
    for (String parameter : parameters) {
      arguments.add("--param=" + parameter);
    }
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out().lines().toList();
  }

  private static List<String> content(String backup) throws IOException {
    Path file = SampleRun.out(backup);
    assertThat(CommandRun.of("backup", file.toString(), SampleRun.storeOption()).exitCode())
        .isZero();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().sorted().toList();
    }
  }
}
