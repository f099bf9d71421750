package org.broadsheet.stores;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Runs commands in bash, in the folder of the project, with the first failure ending them.
 *
 * @param variables what the commands may refer to
 * @param logs folder of what they write: standard error of all, standard output of the server
 */
record Shell(Map<String, String> variables, Path logs) {
  /** Longer than any step takes on a machine that does ten other things. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Duration FAREWELL = Duration.ofSeconds(10);

  /** What became of commands that have ended. */
  record Ended(int exitCode, Path output, Path errors) {
    /** Everything they wrote, errors first. */
    String text() {
      return read(errors) + read(output);
    }
  }

  Shell {
    variables = Map.copyOf(variables);
  }

  /** Runs the commands to their end; what they print is in {@code logs/name.out}. */
  Ended run(String commands, String name, Map<String, String> more) {
    Path output = log(name + ".out");
    Path errors = log(name + ".err");
    Process process = process(commands, more, output.toFile(), errors.toFile());
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError(name + ": not done after " + PATIENCE + "; see " + errors);
      }
      return new Ended(process.exitValue(), output, errors);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(name + ": interrupted", e);
    } finally {
      end(process);
    }
  }

  /** Starts commands that go on until {@link #end}. */
  Process start(String commands, String name) {
    File log = log(name + ".log").toFile();
    return process(commands, Map.of(), log, log);
  }

  /** Ends the process and what it started, by force after a grace period. */
  static void end(Process process) {
    List<ProcessHandle> family =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    family.forEach(ProcessHandle::destroy);
    for (ProcessHandle member : family) {
      try {
        member.onExit().get(FAREWELL.toSeconds(), TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException e) {
        member.destroyForcibly();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        member.destroyForcibly();
      }
    }
  }

  private Process process(String commands, Map<String, String> more, File output, File errors) {
    ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(variables);
    builder.environment().putAll(more);
    try {
      return builder.redirectOutput(output).redirectError(errors).start();
    } catch (IOException e) {
      throw new UncheckedIOException("bash", e);
    }
  }

  private Path log(String name) {
    Path file = logs.resolve(name);
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return file;
  }

  /** A log as text. */
  static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
