package org.broadsheet.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The places of a passage: mentions in text order and what is part of what. */
public final class Places {
  private final List<PlaceMention> mentions;
  private final List<PartOfPlace> partOfs;
  private final TreeMap<Integer, PlaceMention> byEnd = new TreeMap<>();

  public Places(List<PlaceMention> mentions, List<PartOfPlace> partOfs) {
    this.mentions = List.copyOf(mentions);
    this.partOfs = List.copyOf(partOfs);
    this.mentions.forEach(mention -> byEnd.put(mention.end(), mention));
  }

  public List<PlaceMention> mentions() {
    return mentions;
  }

  /** These places less the mentions that turn out to be none, and what rests on them. */
  public Places without(Predicate<PlaceMention> wrong) {
    return new Places(
        mentions.stream().filter(mention -> !wrong.test(mention)).toList(),
        partOfs.stream().filter(partOf -> !restsOn(partOf, wrong)).toList());
  }

  private static boolean restsOn(PartOfPlace partOf, Predicate<PlaceMention> wrong) {
    PlaceMention parent = partOf.parentMention();
    return wrong.test(partOf.child()) || (parent != null && wrong.test(parent));
  }

  public List<PartOfPlace> partOfs() {
    return partOfs;
  }

  public Optional<PlaceMention> endingAt(int offset) {
    return Optional.ofNullable(byEnd.get(offset));
  }

  /** The mentions that end at or before an offset, nearest first. */
  public List<PlaceMention> before(int offset) {
    return List.copyOf(byEnd.headMap(offset, true).descendingMap().values());
  }

  /** Whether a mention covers any of a stretch. */
  public boolean overlaps(int begin, int end) {
    return byEnd.tailMap(begin, false).values().stream()
        .limit(2)
        .anyMatch(mention -> mention.begin() < end);
  }
}
