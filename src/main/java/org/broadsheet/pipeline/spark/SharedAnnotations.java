package org.broadsheet.pipeline.spark;

import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.broadcast.Broadcast;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.pipeline.AnnotationIndex;
import org.broadsheet.pipeline.ForeignAnnotations;

/**
 * Annotations made elsewhere, as the tasks find them: the driver has read the file and tells them
 * where the lines are.
 *
 * @param file path, as it was given
 */
record SharedAnnotations(String file, Broadcast<AnnotationIndex> index) implements Serializable {
  /**
   * Opens the file for a task.
   *
   * @throws org.broadsheet.article.input.UnreadableInputException when it is not there any more
   */
  ForeignAnnotations open(Configuration configuration) {
    return new ForeignAnnotations(
        RemoteAnnotationFile.open(file, configuration), index.value(), Gazetteer.bundled());
  }
}
