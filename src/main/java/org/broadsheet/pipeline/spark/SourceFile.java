package org.broadsheet.pipeline.spark;

import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.broadsheet.article.input.Input;

/**
 * A file of the inputs on a Hadoop file system.
 *
 * @param location absolute
 * @param name as in reports: the path below the folder given, or the name of the file given
 * @param listed whether it was found in a folder
 * @param bytes its length
 */
record SourceFile(String location, String name, boolean listed, long bytes)
    implements Serializable {
  /** To be opened when it is read. */
  Input input(Configuration configuration) {
    Path path = new Path(location);
    return new Input.Remote(name, listed, () -> path.getFileSystem(configuration).open(path));
  }
}
