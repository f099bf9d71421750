package org.broadsheet.pipeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.broadsheet.portability.PortableProfile;
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

  /** The shapes and rules that ship with the project, the portable profile among them. */
  public static GraphCheck bundled(Consumer<Violation> found) {
    GraphValidation shapes = GraphValidation.bundled();
    return new GraphCheck(
        graph ->
            Stream.concat(
                    shapes.validate(graph).stream(), PortableProfile.violations(graph).stream())
                .toList(),
        found);
  }

  /** The portable profile alone. */
  public static GraphCheck portable(Consumer<Violation> found) {
    return new GraphCheck(PortableProfile::violations, found);
  }
}
