package org.broadsheet.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.rdf.Statement;
import org.broadsheet.validate.GraphValidation;
import org.broadsheet.validate.Violation;

/**
 * Checks graphs on their way to a sink.
 *
 * @param rules violations of one graph; called on any thread
 * @param found hears of each violation, in the order of the graphs, on the thread that writes
 */
public record GraphCheck(Rules rules, Consumer<Violation> found) {
  /** Lets everything pass. */
  public static final GraphCheck NONE = new GraphCheck(graph -> List.of(), violation -> {});

  /** What a graph has to keep. */
  @FunctionalInterface
  public interface Rules {
    List<Violation> violations(List<Statement> graph);
  }

  /** The shapes and rules that ship with the project. */
  public static GraphCheck bundled(Consumer<Violation> found) {
    return new GraphCheck(GraphValidation.bundled()::validate, found);
  }
}
