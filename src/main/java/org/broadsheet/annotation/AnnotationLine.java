package org.broadsheet.annotation;

import java.util.List;

/** The outcome of reading one line of annotations. */
public sealed interface AnnotationLine {
  /** A line that fits the schema, its own ids and, where that was given, the source text. */
  record Ok(int line, Annotations annotations) implements AnnotationLine {}

  /** A line that does not, with everything that is wrong with it. */
  record Rejected(List<Finding> findings) implements AnnotationLine {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param file the annotations file
   * @param line counted from 1; 0 where the format has no lines to name
   * @param what the place in the line and what is wrong there
   * @param next what the user can do about it
   */
  record Finding(String file, int line, String what, String next) {
    /** One line for people. */
    public String message() {
      return file + ":" + (line > 0 ? line + ":" : "") + " " + what + "; " + next;
    }
  }
}
