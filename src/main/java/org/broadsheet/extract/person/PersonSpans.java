package org.broadsheet.extract.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The mentions found so far in a passage, none overlapping another; the longer one stays. */
final class PersonSpans {
  private final TreeMap<Integer, PersonMention> byBegin = new TreeMap<>();

  List<PersonMention> all() {
    return List.copyOf(byBegin.values());
  }

  void addAll(Collection<PersonMention> mentions) {
    mentions.forEach(this::add);
  }

  void removeIf(Predicate<PersonMention> wrong) {
    byBegin.values().removeIf(wrong);
  }

  void add(PersonMention mention) {
    Optional<PersonMention> other = overlapping(mention.begin(), mention.end());
    while (other.isPresent()) {
      if (length(other.get()) >= length(mention)) {
        addPosts(other.get(), mention);
        return;
      }
      byBegin.remove(other.get().begin());
      other = overlapping(mention.begin(), mention.end());
    }
    byBegin.put(mention.begin(), mention);
  }

  /** The same stretch found twice tells the posts of both. */
  private void addPosts(PersonMention kept, PersonMention other) {
    if (kept.begin() == other.begin() && kept.end() == other.end()) {
      byBegin.put(kept.begin(), kept.withPosts(other.posts()));
    }
  }

  Optional<PersonMention> overlapping(int begin, int end) {
    Map.Entry<Integer, PersonMention> before = byBegin.lowerEntry(end);
    return before != null && before.getValue().end() > begin
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  boolean covers(int offset) {
    return overlapping(offset, offset + 1).isPresent();
  }

  Optional<PersonMention> beginningAt(int offset) {
    return Optional.ofNullable(byBegin.get(offset));
  }

  Optional<PersonMention> endingAt(int offset) {
    return overlapping(offset - 1, offset).filter(mention -> mention.end() == offset);
  }

  private static int length(PersonMention mention) {
    return mention.end() - mention.begin();
  }
}
