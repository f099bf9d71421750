package org.broadsheet.extract.place;

import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.gazetteer.Level;

/** Special districts as parents of what a sentence or paragraph goes on about. */
final class PrefecturesSpokenOf {
  private static final Expression THIS_DISTRICT =
      Expression.compile("(?:[该这本此]|这一?个|全)(?:专区|地区|区|自治州|州)");

  private final Scene scene;
  private final GazetteerParents listed;

  PrefecturesSpokenOf(Scene scene, GazetteerParents listed) {
    this.scene = scene;
    this.listed = listed;
  }

  /** The special district that the sentence named before. */
  Optional<PartOfPlace> ofSentence(int i) {
    PlaceMention child = scene.mention(i);
    int sentence = scene.sentence(child);
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = scene.mention(j);
      if (scene.sentence(before) != sentence || before.place().level() == Level.PROVINCE) {
        return Optional.empty();
      }
      if (before.place().level() == Level.PREFECTURE
          && !before.place().unitType().endsWith("city")) {
        if (isBesideTheNext(j)) {
          return Optional.empty();
        }
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
    }
    return Optional.empty();
  }

  /**
   * 这个专区半山半地的|灌县、彭县: the only special district of the paragraph, where the sentence points back to
   * it or the gazetteer has the county under it at another time.
   */
  Optional<PartOfPlace> ofParagraph(int i) {
    PlaceMention child = scene.mention(i);
    List<PlaceMention> districts =
        scene.mentions().stream()
            .filter(mention -> scene.paragraph(mention) == scene.paragraph(child))
            .filter(mention -> mention.place().level() == Level.PREFECTURE)
            .filter(mention -> !mention.place().unitType().endsWith("city"))
            .toList();
    if (districts.stream().map(PlaceMention::place).distinct().count() != 1
        || districts.get(0).begin() > child.begin()) {
      return Optional.empty();
    }
    PlaceMention district = districts.get(0);
    return THIS_DISTRICT.isIn(scene.sentenceUpTo(child))
            || listed.isPrefectureOf(district.place(), child.place())
        ? Optional.of(new PartOfPlace(child, district.place(), district))
        : Optional.empty();
  }

  /** 某自治州以及|鄯善、托克逊等县: counties that are named beside a prefecture do not lie in it. */
  private boolean isBesideTheNext(int prefecture) {
    int from = scene.mention(prefecture).end();
    int to = scene.mention(prefecture + 1).begin();
    return from < to && PartOfFinder.JOINT.matcher(scene.text(from, to)).matches();
  }
}
