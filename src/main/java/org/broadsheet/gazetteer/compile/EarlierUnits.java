package org.broadsheet.gazetteer.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counties that tables older than the republic list, and cities that a source says were ones before
 * it, by the province that they lay in when it was founded. A department or subprefecture counts as
 * the county of its name, which it became in 1913. What is listed here is no founding of the
 * republic; where it lay is not said.
 */
final class EarlierUnits {
  private final Map<String, String> sources = new HashMap<>();

  EarlierUnits(SourceKeys keys) {
    Tables.read("before-1949.tsv")
        .forEach(
            row ->
                sources.put(
                    key(row.get("chinese"), row.get("province")), keys.key(row.get("source"))));
  }

  /** The source that knows a unit of a province. */
  Optional<String> source(String chinese, String province) {
    return Optional.ofNullable(sources.get(key(chinese, province)));
  }

  private static String key(String chinese, String province) {
    return province + ' ' + chinese;
  }
}
