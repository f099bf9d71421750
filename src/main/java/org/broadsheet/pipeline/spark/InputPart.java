package org.broadsheet.pipeline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one task reads.
 *
 * @param number among the parts of the output, of which the head is 0
 * @param readBefore ids of articles that an earlier part has
 */
record InputPart(int number, List<Stretch> stretches, Set<String> readBefore)
    implements Serializable {
  InputPart {
    stretches = List.copyOf(stretches);
    readBefore = Set.copyOf(readBefore);
  }

  InputPart without(Set<String> newReadBefore) {
    return new InputPart(number, stretches, newReadBefore);
  }

  /** The stretches in parts of a size: consecutive ones together, a larger one alone. */
  static List<InputPart> of(List<Stretch> stretches, long partBytes) {
    List<InputPart> parts = new ArrayList<>();
    List<Stretch> part = new ArrayList<>();
    long bytes = 0;
    for (Stretch stretch : stretches) {
      if (!part.isEmpty() && bytes + stretch.bytes() > partBytes) {
        parts.add(new InputPart(parts.size() + 1, part, Set.of()));
        part.clear();
        bytes = 0;
      }
      part.add(stretch);
      bytes += stretch.bytes();
    }
    if (!part.isEmpty()) {
      parts.add(new InputPart(parts.size() + 1, part, Set.of()));
    }
    return parts;
  }
}
