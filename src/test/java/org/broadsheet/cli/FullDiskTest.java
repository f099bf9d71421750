package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a file system that is too small, and then is not. Mounting one takes root, as CI has. */
class FullDiskTest {
  private static final String FIXTURE = "queries/fixture/";

  /** A command in a process of its own, since the machine faults under a mapped file. */
  private record Ended(int exitCode, String out) {}

  @TempDir private Path disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", disk.toString()).exitCode() == 0);
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    run("umount", disk.toString());
  }

  /** In the making of the store, in the load, in the packing of the indexes. */
  @ParameterizedTest
  @ValueSource(strings = {"100k", "300k", "600k"})
  void aLoadSaysSoAndGoesOnWhenThereIsRoom(String size) throws IOException, InterruptedException {
    resize(size);
    Ended full = load();
    assertThat(full.out()).contains("the disk that holds the store is full; free space");
    assertThat(full.exitCode()).isEqualTo(2);
    resize("100m");
    assertThat(load().exitCode()).isZero();
    assertThat(CommandRun.of("stats", "--store", store()).out()).contains("1,493");
  }

  @Test
  void aConversionLeavesNothingUnderItsName() throws IOException, InterruptedException {
    resize("1m");
    Ended full = broadsheet(List.of("convert", "samples", "-o", disk.resolve("x.nq").toString()));
    assertThat(full.out()).contains("x.nq: could not be written").contains("free space");
    assertThat(full.exitCode()).isEqualTo(2);
    assertThat(disk.resolve("x.nq")).doesNotExist();
  }

  private String store() {
    return disk.resolve("store").toString();
  }

  private void resize(String size) throws IOException, InterruptedException {
    assertThat(run("mount", "-o", "remount,size=" + size, disk.toString()).exitCode()).isZero();
  }

  private Ended load() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("load", "--store", store()));
    for (String part : List.of("gazetteer", "articles", "dataset", "closure")) {
      arguments.add(FIXTURE + part + ".trig");
    }
    return broadsheet(arguments);
  }

  private static Ended broadsheet(List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Broadsheet.class.getName()));
    command.addAll(arguments);
    return run(command.toArray(String[]::new));
  }

  private static Ended run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out);
  }
}
