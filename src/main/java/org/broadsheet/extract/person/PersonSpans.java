package org.broadsheet.extract.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The mentions found so far in a passage, none overlapping another; the longer one stays. */
final class PersonSpans {
  private final TreeMap<Integer, PersonMention> byBegin = new TreeMap<>();

  List<PersonMention> all() {
    return List.copyOf(byBegin.values());
  }

  void addAll(Collection<PersonMention> mentions) {
    mentions.forEach(this::add);
  }

  void add(PersonMention mention) {
    Optional<PersonMention> other = overlapping(mention.begin(), mention.end());
    while (other.isPresent()) {
      if (length(other.get()) > length(mention)
          || (length(other.get()) == length(mention) && !mention.posts().isEmpty() == false)) {
        return;
      }
      byBegin.remove(other.get().begin());
      other = overlapping(mention.begin(), mention.end());
    }
    byBegin.put(mention.begin(), mention);
  }

  Optional<PersonMention> overlapping(int begin, int end) {
    Map.Entry<Integer, PersonMention> before = byBegin.lowerEntry(end);
    return before != null && before.getValue().end() > begin
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  Optional<PersonMention> endingAt(int offset) {
    return overlapping(offset - 1, offset).filter(mention -> mention.end() == offset);
  }

  private static int length(PersonMention mention) {
    return mention.end() - mention.begin();
  }
}
