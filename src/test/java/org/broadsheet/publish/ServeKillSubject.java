package org.broadsheet.publish;

import java.nio.file.Path;
import org.broadsheet.store.Store;

/** What {@link ServeKillTest} kills: serves the store of its folder, saying what it begins. */
final class ServeKillSubject {
  static final String INDEXING = "indexing";
  static final String SERVING = "serving ";

  private ServeKillSubject() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Store store = Store.open(folder);
    say(INDEXING);
    Site site = Site.start(store, folder, SiteSettings.local());
    say(SERVING + site.port());
    site.join();
  }

  private static void say(String what) {
    System.out.println(what);
    System.out.flush();
  }
}
