package org.broadsheet.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads {@code NAME=VALUE} into a map, each name once. */
final class GivenParameters implements IParameterConsumer {
  @Override
  @SuppressWarnings("JdkObsolete") // picocli's signature
  public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
    String word = words.isEmpty() ? "" : words.pop();
    int equals = word.indexOf('=');
    if (equals < 1) {
      throw new ParameterException(
          command.commandLine(),
          "--param '%s' is not of the form NAME=VALUE, such as unit=甘肃省".formatted(word));
    }
    Map<String, String> given = option.getValue();
    String name = word.substring(0, equals);
    if (given.putIfAbsent(name, word.substring(equals + 1)) != null) {
      throw new ParameterException(
          command.commandLine(), "--param %s is given twice; ask twice".formatted(name));
    }
  }
}
