package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code console} block of the README is run as it stands: the line after {@code $} is the
 * command, what follows its output.
 */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("```console\n\\$ \\./broadsheet (.*)\n((?:.*\n)*?)```");

  @BeforeAll
  static void theMainJobHasRun() {
    assertThat(SampleRun.FIRST.exitCode()).as(SampleRun.FIRST.err()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> everyBlockShowsWhatTheCommandPrints() throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(Path.of("README.md")));
    List<DynamicTest> tests = new ArrayList<>();
    while (blocks.find()) {
      String command = blocks.group(1);
      String output = blocks.group(2);
      tests.add(
          DynamicTest.dynamicTest(
              command,
              () -> {
                List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
                arguments.add(SampleRun.storeOption());
                CommandRun run = CommandRun.of(arguments);
                assertThat(run.exitCode()).as(run.err()).isZero();
                assertThat(run.out().replace("\r\n", "\n")).isEqualTo(output);
              }));
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }
}
