package org.broadsheet.gazetteer.compile;

import java.util.HashMap;
import java.util.Map;

/**
 * Names that facts of one province use for another unit than facts of all others do. Almost every
 * county's name is unique in the country; {@code homonyms.tsv} lists the exceptions of the time.
 */
final class Homonyms {
  private static final char MARK = '@';

  private final Map<String, String> keys = new HashMap<>();

  Homonyms() {
    Tables.read("homonyms.tsv")
        .forEach(
            row ->
                keys.put(
                    row.get("chinese") + MARK + row.get("province"),
                    row.get("chinese") + MARK + row.get("mark")));
  }

  /** What tells the unit apart from all others: its name, with a province where it must be. */
  String key(String name, String province) {
    return keys.getOrDefault(name + MARK + province, name);
  }

  /** The name of the unit of a key. */
  static String name(String key) {
    int mark = key.indexOf(MARK);
    return mark < 0 ? key : key.substring(0, mark);
  }
}
