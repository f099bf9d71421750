package org.broadsheet.query;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an answer in one format; leaves the stream open. */
@FunctionalInterface
public interface Rendering {
  void write(Answer answer, OutputStream out) throws IOException;
}
