package org.broadsheet.extract.place;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.gazetteer.Level;
import org.jspecify.annotations.Nullable;

/** Parents that follow from what the text was speaking of when it named a place. */
final class ContextParents {
  /** What runs through many units lies in none that happens to be named before. */
  private static final Pattern RUNS_THROUGH = Pattern.compile("[河江湖海渠]$|隧道$|公路$|运河$|山脉$");

  private final Scene scene;
  private final GazetteerParents listed;

  ContextParents(Scene scene, GazetteerParents listed) {
    this.scene = scene;
    this.listed = listed;
  }

  Optional<PartOfPlace> of(int i) {
    PlaceMention child = scene.mention(i);
    Level level = child.place().level();
    if (child.rule().equals(NameSpan.Form.FOREIGN.rule())) {
      return Optional.empty();
    }
    return switch (level) {
      case VILLAGE, TOWNSHIP ->
          RUNS_THROUGH.matcher(child.place().name()).find()
              ? Optional.empty()
              : enclosing(i, level);
      case COUNTY, PREFECTURE -> scene.ofBaseAreas() ? baseArea(i) : higher(i);
      case COUNTRY, GREATER_REGION, PROVINCE, NONE -> Optional.empty();
    };
  }

  /**
   * The nearest higher place of the sentence, else the county or city, for a brigade also the
   * commune of the paragraph, that was named last.
   */
  private Optional<PartOfPlace> enclosing(int i, Level level) {
    PlaceMention child = scene.mention(i);
    int sentence = scene.sentence(child);
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = scene.mention(j);
      boolean near = scene.sentence(before) == sentence;
      boolean fits =
          near
              ? holds(before.place(), level)
              : before.place().level() == Level.COUNTY || isCommuneOf(child, before);
      if (fits && !scene.inDateline(j)) {
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
    }
    return Optional.empty();
  }

  private boolean isCommuneOf(PlaceMention brigade, PlaceMention before) {
    return brigade.place().unitType().equals("brigade")
        && before.place().unitType().equals("commune")
        && scene.paragraph(brigade) == scene.paragraph(before);
  }

  /** Whether a place is one that a sentence may put a lower one in. */
  private static boolean holds(Place place, Level level) {
    return place.level().compareTo(level) < 0
        && (place.level().compareTo(Level.PREFECTURE) >= 0
            || place.unitType().equals("province")
            || place.unitType().equals("autonomous-region"));
  }

  /** The special district that the sentence named before. */
  Optional<PartOfPlace> prefectureOfSentence(int i) {
    PlaceMention child = scene.mention(i);
    int sentence = scene.sentence(child);
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = scene.mention(j);
      if (scene.sentence(before) != sentence || before.place().level() == Level.PROVINCE) {
        return Optional.empty();
      }
      if (before.place().level() == Level.PREFECTURE
          && !before.place().unitType().endsWith("city")) {
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
    }
    return Optional.empty();
  }

  /** Where the gazetteer is silent: the text's only province. */
  private Optional<PartOfPlace> higher(int i) {
    PlaceMention child = scene.mention(i);
    Set<Place> provinces = new HashSet<>();
    @Nullable PlaceMention province = null;
    for (PlaceMention other : scene.mentions()) {
      if (other.place().level() == Level.PROVINCE && scene.inBody().contains(other.place())) {
        provinces.add(other.place());
        province = other;
      }
    }
    return province != null
            && provinces.size() == 1
            && listed.mayLieIn(child.place(), province.place())
        ? Optional.of(new PartOfPlace(child, province.place(), province))
        : Optional.empty();
  }

  /**
   * Before the People's Republic: the base area that the report was last speaking of, else the one
   * that it was sent from.
   */
  private Optional<PartOfPlace> baseArea(int i) {
    PlaceMention child = scene.mention(i);
    int report = scene.report(child);
    @Nullable PlaceMention sender = null;
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = scene.mention(j);
      boolean sent = scene.inDateline(j);
      if (before.begin() < report && sender != null) {
        break;
      }
      if (PlaceNaming.isRegion(before.place()) && !sent) {
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
      if (PlaceNaming.isRegion(before.place()) && before.begin() >= report) {
        sender = before;
      }
    }
    return Optional.ofNullable(sender)
        .map(region -> new PartOfPlace(child, region.place(), region));
  }
}
