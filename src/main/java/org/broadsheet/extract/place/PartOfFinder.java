package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is part of what: by the text's own words first ({@link StatedParents}), then by the
 * gazetteer, between places that the text names ({@link GazetteerParents}), then by what the text
 * was speaking of ({@link ContextParents}). A dateline alone implies nothing.
 */
final class PartOfFinder {
  static final Pattern JOINT = Pattern.compile("[、和及与]|以及");

  private final Scene scene;
  private final StatedParents stated;
  private final GazetteerParents listed;
  private final ContextParents context;
  private final PrefecturesSpokenOf prefectures;
  private final Map<Place, Map<Place, PartOfPlace>> found = new LinkedHashMap<>();

  PartOfFinder(PlaceNames names, Passage passage, List<PlaceMention> mentions) {
    this.scene = new Scene(passage, mentions);
    this.listed = new GazetteerParents(names, scene);
    this.stated = new StatedParents(scene, listed);
    this.prefectures = new PrefecturesSpokenOf(scene, listed);
    this.context = new ContextParents(scene, listed, prefectures);
  }

  List<PartOfPlace> find() {
    stated.find().forEach(this::add);
    for (int i = 0; i < scene.mentions().size(); i++) {
      if (!scene.inDateline(i)) {
        addUnstated(i);
      }
    }
    List<PartOfPlace> all = new ArrayList<>();
    found.values().forEach(parents -> all.addAll(parents.values()));
    all.removeIf(this::isToldCloser);
    return all;
  }

  /**
   * 元氏杨庄, 元氏六区杨庄村: the county of the district that the village is also said to lie in; 山西省 of a
   * county that lies in 晋南专区.
   */
  private boolean isToldCloser(PartOfPlace partOf) {
    return found.getOrDefault(partOf.child().place(), Map.of()).keySet().stream()
        .filter(
            parent ->
                parent.level() == Level.TOWNSHIP || parent.unitType().equals("special-district"))
        .anyMatch(parent -> found.getOrDefault(parent, Map.of()).containsKey(partOf.parent()));
  }

  private void addUnstated(int i) {
    PlaceMention child = scene.mention(i);
    if (!statesProvince(child.place()) && !statesPrefecture(child.place())) {
      listed.of(child).ifPresent(this::add);
    }
    if (listed.lacksPrefecture(child.place())) {
      prefectures.ofSentence(i).or(() -> prefectures.ofParagraph(i)).ifPresent(this::add);
    }
    if (!found.containsKey(child.place())) {
      prefectures
          .ofSentence(i)
          .filter(partOf -> listed.isPrefectureOf(partOf.parent(), child.place()))
          .or(() -> context.of(i))
          .or(() -> bySibling(i))
          .ifPresent(this::add);
    }
  }

  /**
   * No province lies in another, though a city in it may bear its name; a part of a base area that
   * had its own administration, 岳北, lies in the base area.
   */
  private void add(PartOfPlace partOf) {
    if (partOf.child().place().level() == Level.PROVINCE
        && partOf.parent().level() == Level.PROVINCE
        && !(PlaceNaming.isRegion(partOf.child().place())
            && PlaceNaming.isRegion(partOf.parent()))) {
      return;
    }
    found
        .computeIfAbsent(partOf.child().place(), key -> new LinkedHashMap<>())
        .putIfAbsent(partOf.parent(), partOf);
  }

  /** Whether the text itself puts the place under a province other than the gazetteer's. */
  private boolean statesProvince(Place child) {
    List<UnitId> ancestors = listed.ancestors(child);
    return found.getOrDefault(child, Map.of()).keySet().stream()
        .filter(parent -> parent.level() == Level.PROVINCE)
        .anyMatch(parent -> parent.linked().filter(ancestors::contains).isEmpty());
  }

  /** Whether the text itself puts a county under a special district of the day. */
  private boolean statesPrefecture(Place child) {
    return child.level() == Level.COUNTY
        && found.getOrDefault(child, Map.of()).values().stream()
            .anyMatch(
                partOf ->
                    partOf.parentMention() != null
                        && partOf.parent().level() == Level.PREFECTURE
                        && !partOf.parent().unitType().endsWith("city"));
  }

  /** A member of a list lies where its neighbours in the list lie. */
  private Optional<PartOfPlace> bySibling(int i) {
    PlaceMention child = scene.mention(i);
    for (int j = Math.max(0, i - 1); j < Math.min(scene.mentions().size(), i + 2); j++) {
      PlaceMention other = scene.mention(j);
      int from = Math.min(child.end(), other.end());
      int to = Math.max(child.begin(), other.begin());
      boolean joined = from < to && JOINT.matcher(scene.text(from, to)).matches();
      if (joined && other.place().level() == child.place().level()) {
        @Nullable Place parent =
            found.getOrDefault(other.place(), Map.of()).keySet().stream().findFirst().orElse(null);
        if (parent != null && listed.mayLieIn(child.place(), parent)) {
          return Optional.of(new PartOfPlace(child, parent, null));
        }
      }
    }
    return Optional.empty();
  }
}
