package org.broadsheet.pipeline;

import java.util.function.Function;
import org.broadsheet.article.Parsed;

/** What became of an article that was read: the result of the work on it, or why there is none. */
public sealed interface Worked<T> {
  /** The work is done. */
  record Done<T>(T result) implements Worked<T> {}

  /** The article cannot be worked on. */
  record Refused<T>(Parsed.Rejected why) implements Worked<T> {}

  /** There is nothing to do: the target holds what would come of it. */
  record Unchanged<T>() implements Worked<T> {}

  /** The same with a further step behind it. */
  default <U> Worked<U> then(Function<T, U> step) {
    if (this instanceof Done<T> done) {
      return new Done<>(step.apply(done.result()));
    }
    return this instanceof Refused<T> refused ? new Refused<>(refused.why()) : new Unchanged<>();
  }
}
