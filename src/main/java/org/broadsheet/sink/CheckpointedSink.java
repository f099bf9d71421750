package org.broadsheet.sink;

/**
 * A sink that can go on where an earlier run was killed. Closed before it is finished, it keeps
 * what was safe.
 */
public interface CheckpointedSink extends StatementSink {
  /**
   * Makes all graphs given so far safe.
   *
   * @return the length of the target, with which it is opened to go on from here
   * @throws SinkException when the target refuses
   */
  long checkpoint();
}
