package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code broadsheet} beside a jar that only tells how it was called. */
class LauncherTest {
  private static final String KEEPING = "keeping loaded classes";
  private static final String WITHOUT = "they cannot be kept here; going on without";

  /** What Java says of a class that it took from the archive. */
  private static final String FROM_ARCHIVE =
      LaunchSubject.class.getName() + " source: shared objects file (top)";

  private record Ended(int exitCode, String out) {}

  @TempDir private Path home;
  private Path jar;

  @BeforeEach
  void install() throws IOException {
    Files.copy(Path.of("broadsheet"), home.resolve("broadsheet"));
    Files.createDirectory(home.resolve("target"));
    jar = home.resolve("target/broadsheet-all.jar");
    writeJar();
    // as built a while ago, so that what is made now is newer
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-XX:+UseG1GC", "-XX:+UseSerialGC", "-XX:+UseParallelGC -Xmx64m"})
  void keepsClassesOnceForEveryCollector(String options) throws Exception {
    assertThat(launch("").out()).contains(KEEPING).endsWith("query a b\n");
    Ended second = launch("-Xlog:class+load:stdout " + options);
    assertThat(second.out()).doesNotContain(KEEPING).contains(FROM_ARCHIVE).contains("query a b\n");
    assertThat(launch(options)).isEqualTo(new Ended(0, "query a b\n"));
    assertThat(inTarget()).hasSize(2);
  }

  @Test
  void passesOverAnArchiveThatDoesNotFitTheOptions() throws Exception {
    launch("");
    assertThat(launch("-XX:+UseZGC")).isEqualTo(new Ended(0, "query a b\n"));
  }

  @Test
  void keepsClassesAnewForANewerJar() throws Exception {
    launch("");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(1)));
    TimeUnit.SECONDS.sleep(2);
    assertThat(launch("").out()).contains(KEEPING);
    assertThat(launch("-Xlog:class+load:stdout").out()).contains(FROM_ARCHIVE);
    assertThat(inTarget()).hasSize(2);
  }

  @Test
  void goesOnWhereJavaCannotKeepClasses() throws Exception {
    Map<String, String> unshared = Map.of("JAVA_TOOL_OPTIONS", "-Xshare:off");
    assertThat(launch("", unshared).out()).contains(WITHOUT).endsWith("query a b\n");
    assertThat(launch("", unshared).out()).doesNotContain(KEEPING).endsWith("query a b\n");
  }

  @Test
  void goesOnAfterAKill() throws Exception {
    Process killed = start("", Map.of("JAVA_TOOL_OPTIONS", "-Dlaunch.slow=true"));
    while (!keeping()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    List<ProcessHandle> all =
        Stream.concat(killed.descendants(), Stream.of(killed.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    killed.waitFor();
    assertThat(inTarget()).noneMatch(file -> file.endsWith(".jsa"));
    assertThat(launch("").out()).contains(KEEPING).endsWith("query a b\n");
    assertThat(launch("-Xlog:class+load:stdout").out()).contains(FROM_ARCHIVE);
  }

  private Ended launch(String options) throws Exception {
    return launch(options, Map.of());
  }

  private Ended launch(String options, Map<String, String> environment) throws Exception {
    Process process = start(options, environment);
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    }
  }

  private Process start(String options, Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("broadsheet").toString(), "query", "a", "b")
            .redirectErrorStream(true);
    builder.environment().put("BROADSHEET_JAVA_OPTS", options);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Whether the process that keeps the classes is there, which writes a log. */
  private boolean keeping() throws IOException {
    return inTarget().stream()
        .anyMatch(
            file ->
                file.startsWith("start.")
                    && Files.exists(home.resolve("target").resolve(file).resolve("log")));
  }

  private List<String> inTarget() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void writeJar() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LaunchSubject.class.getName());
    String file = LaunchSubject.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        InputStream subject =
            Objects.requireNonNull(
                LaunchSubject.class.getClassLoader().getResourceAsStream(file))) {
      entries.putNextEntry(new JarEntry(file));
      subject.transferTo(entries);
      entries.closeEntry();
    }
  }
}
