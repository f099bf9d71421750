package org.broadsheet.gazetteer.compile;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.broadsheet.gazetteer.Source;

/** Short keys for the pages that facts were read from, derived from the pages' titles. */
final class SourceKeys {
  private static final String VIA =
      "public page, read for changes_by_prefecture_1949_1980; the fact carries over, not the text";

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Source> sources = new TreeMap<>();

  SourceKeys(Collection<Source> known) {
    known.forEach(source -> sources.put(source.key(), source));
  }

  /** The key of a page, or the text itself where it is a known key. */
  String key(String title) {
    if (sources.containsKey(title) && !keys.containsValue(title)) {
      return title;
    }
    return keys.computeIfAbsent(
        title,
        text -> {
          CRC32 sum = new CRC32();
          sum.update(text.getBytes(StandardCharsets.UTF_8));
          String key = "p-%08x".formatted(sum.getValue());
          Source other = sources.put(key, new Source(key, text, VIA));
          if (other != null) {
            throw new IllegalStateException(
                "key " + key + " for two sources: " + text + " and " + other.title());
          }
          return key;
        });
  }

  Collection<Source> sources() {
    return sources.values();
  }
}
