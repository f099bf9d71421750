package org.broadsheet.gazetteer.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counties that tables older than the republic list, by the province that they lay in when it was
 * founded. A department or subprefecture counts as the county of its name, which it became in 1913.
 * The tables say that a county is no founding of the republic, not where it lay.
 */
final class EarlierCounties {
  private final Map<String, String> sources = new HashMap<>();

  EarlierCounties(SourceKeys keys) {
    Tables.read("before-1949.tsv")
        .forEach(
            row ->
                sources.put(
                    key(row.get("chinese"), row.get("province")), keys.key(row.get("source"))));
  }

  /** The table that lists a county of a province. */
  Optional<String> source(String chinese, String province) {
    return Optional.ofNullable(sources.get(key(chinese, province)));
  }

  private static String key(String chinese, String province) {
    return province + ' ' + chinese;
  }
}
