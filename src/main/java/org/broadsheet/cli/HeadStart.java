package org.broadsheet.cli;

import java.util.Set;
import org.broadsheet.gazetteer.Gazetteer;

/**
 * Loads the gazetteer, which a command will ask for first, on another thread while the command line
 * is still being read. Nothing of Jena may be loaded here: two threads that initialise it at once
 * can wait for one another.
 */
final class HeadStart {
  private static final Set<String> READ_ARTICLES = Set.of("run", "extract", "convert", "load");

  private HeadStart() {}

  /** Begins for a command; a gazetteer that fails to load says so where it is asked for. */
  static void of(String command) {
    if (READ_ARTICLES.contains(command)) {
      Thread thread = new Thread(Gazetteer::bundled, "broadsheet-head-start");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((failed, failure) -> {});
      thread.start();
    }
  }
}
