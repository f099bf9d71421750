package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import picocli.CommandLine;

/** A call that cannot be carried out ends with 2 and says why; {@code --help} says how it can. */
class WrongCallsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "/cli/wrong-calls.tsv", delimiter = '\t', numLinesToSkip = 1)
  void endsWithTwoAndSaysWhatNext(String call, String message) {
    CommandRun run =
        CommandRun.of(
            Arrays.stream(call.split(" "))
                .map(argument -> argument.replace("DIR", folder.toString()))
                .toList());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(message.replace("DIR", folder.toString()));
    assertThat(folder).isEmptyDirectory();
  }

  @TestFactory
  Stream<DynamicTest> helpExplainsEveryCommand() {
    return commands(Broadsheet.commandLine())
        .map(
            command -> DynamicTest.dynamicTest(command, () -> explainsItself(command + " --help")));
  }

  private static void explainsItself(String call) {
    CommandRun run = CommandRun.of(call.split(" "));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Usage: broadsheet ");
  }

  /** All commands by the words that call them. */
  private static Stream<String> commands(CommandLine parent) {
    return parent.getSubcommands().entrySet().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry.getKey()),
                    commands(entry.getValue()).map(inner -> entry.getKey() + " " + inner)));
  }
}
