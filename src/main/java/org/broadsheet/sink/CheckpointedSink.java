package org.broadsheet.sink;

import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.rdf.Statement;

/**
 * A sink that can go on where an earlier run was killed. Closed before it is finished, it keeps
 * what was safe.
 */
public interface CheckpointedSink extends StatementSink {
  /**
   * Makes all graphs given so far safe.
   *
   * @return the lengths of the sink's files, by which it is opened to go on from here
   * @throws SinkException when the target refuses
   */
  List<Long> checkpoint();

  /**
   * Hands on each graph that was safe when the target was opened, in order.
   *
   * @throws SinkException when the target cannot be read back
   */
  void written(Consumer<List<Statement>> each);
}
