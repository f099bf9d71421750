package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is part of what, by the text's own order first: 甘肃武山县, a list that goes on under one
 * province, villages between facts about their county; then by the gazetteer, between places that
 * the text names. A dateline alone implies nothing.
 */
final class PartOfFinder {
  private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

  /** Between a place and one that lies in it. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:境内|所属|下辖|管辖|辖区|首都|首府|省会|山区|地区|(?:东|南|西|北|中|东北|东南|西北|西南)部)?(?:山区|地区)?[的之]?");

  private static final Pattern JOINT = Pattern.compile("[、和及与]|以及");

  private final Gazetteer gazetteer;
  private final Passage passage;
  private final List<PlaceMention> mentions;
  private final LocalDate day;
  private final Set<Place> inBody = new HashSet<>();

  PartOfFinder(Gazetteer gazetteer, Passage passage, List<PlaceMention> mentions) {
    this.gazetteer = gazetteer;
    this.passage = passage;
    this.mentions = mentions;
    this.day = passage.date().isBefore(FIRST) ? FIRST : passage.date();
    mentions.stream()
        .filter(mention -> !passage.inDateline(mention.begin()))
        .forEach(mention -> inBody.add(mention.place()));
  }

  List<PartOfPlace> find() {
    Map<Place, Map<Place, PartOfPlace>> found = new LinkedHashMap<>();
    @Nullable PartOfPlace[] besides = new PartOfPlace[mentions.size()];
    for (int i = 1; i < mentions.size(); i++) {
      besides[i] = beside(i, besides[i - 1]);
      add(found, besides[i]);
    }
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention child = mentions.get(i);
      if (!passage.inDateline(child.begin())) {
        add(found, byGazetteer(child).orElse(null));
        if (!found.containsKey(child.place())) {
          add(found, byContext(i).orElse(null));
        }
      }
    }
    List<PartOfPlace> all = new ArrayList<>();
    found.values().forEach(parents -> all.addAll(parents.values()));
    return all;
  }

  private static void add(Map<Place, Map<Place, PartOfPlace>> found, @Nullable PartOfPlace partOf) {
    if (partOf != null) {
      found
          .computeIfAbsent(partOf.child().place(), key -> new LinkedHashMap<>())
          .putIfAbsent(partOf.parent(), partOf);
    }
  }

  /** By the place right before this one, or the one that a list goes on under. */
  private @Nullable PartOfPlace beside(int i, @Nullable PartOfPlace ofPrevious) {
    PlaceMention child = mentions.get(i);
    PlaceMention previous = mentions.get(i - 1);
    if (previous.end() > child.begin() || passage.inDateline(previous.begin())) {
      return null;
    }
    String between = passage.text().substring(previous.end(), child.begin());
    if (WITHIN.matcher(between).matches() && mayHold(previous.place(), child.place())) {
      return new PartOfPlace(child, previous.place(), previous);
    }
    if (ofPrevious != null
        && JOINT.matcher(between).matches()
        && mayHold(ofPrevious.parent(), child.place())
        && child.place().level() == previous.place().level()) {
      return new PartOfPlace(child, ofPrevious.parent(), ofPrevious.parentMention());
    }
    return null;
  }

  private boolean mayHold(Place parent, Place child) {
    if (parent.level().compareTo(child.level()) >= 0 || child.level() == Level.NONE) {
      return false;
    }
    Optional<UnitId> lower = child.linked();
    Optional<UnitId> upper = parent.linked();
    if (lower.isEmpty() || upper.isEmpty()) {
      return upper.isEmpty() || parent.level().compareTo(child.level()) < 0;
    }
    List<UnitId> ancestors = gazetteer.ancestorsOn(lower.get(), day);
    return parent.level() == Level.COUNTRY
        || ancestors.isEmpty()
        || ancestors.contains(upper.get())
        || gazetteer.provinceOn(lower.get(), day).isEmpty()
        || parent.level() != Level.PROVINCE;
  }

  /** The nearest ancestor that the gazetteer knows on the day and the text names. */
  private Optional<PartOfPlace> byGazetteer(PlaceMention child) {
    Optional<UnitId> unit = child.place().linked();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    for (UnitId ancestor : gazetteer.ancestorsOn(unit.get(), day)) {
      for (Place place : inBody) {
        if (place.linked().equals(Optional.of(ancestor))) {
          return Optional.of(new PartOfPlace(child, place, null));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PartOfPlace> byContext(int i) {
    PlaceMention child = mentions.get(i);
    Level level = child.place().level();
    return switch (level) {
      case VILLAGE, TOWNSHIP -> enclosing(i, level);
      case COUNTY, PREFECTURE -> passage.date().isBefore(FIRST) ? baseArea(i) : Optional.empty();
      case COUNTRY, GREATER_REGION, PROVINCE, NONE -> Optional.empty();
    };
  }

  /** The nearest higher place of the sentence, else the nearest county or city before it. */
  private Optional<PartOfPlace> enclosing(int i, Level level) {
    PlaceMention child = mentions.get(i);
    int sentence = passage.sentenceAt(child.begin());
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = mentions.get(j);
      Level other = before.place().level();
      boolean near = passage.sentenceAt(before.begin()) == sentence;
      boolean fits =
          near
              ? other.compareTo(level) < 0 && other.compareTo(Level.PREFECTURE) >= 0
              : other == Level.COUNTY;
      if (fits && !passage.inDateline(before.begin())) {
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
    }
    return Optional.empty();
  }

  /** Before the People's Republic: the base area that the text was last speaking of. */
  private Optional<PartOfPlace> baseArea(int i) {
    PlaceMention child = mentions.get(i);
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = mentions.get(j);
      if (PlaceNaming.isRegion(before.place()) && !passage.inDateline(before.begin())) {
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
    }
    return Optional.empty();
  }
}
