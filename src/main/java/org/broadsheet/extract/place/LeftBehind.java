package org.broadsheet.extract.place;

import java.util.stream.IntStream;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.gazetteer.Level;

/**
 * Whether the text has left the place that it named before, which then holds nothing told later.
 */
final class LeftBehind {
  private static final Expression UP_TO = Expression.compile("^[^，。；]{0,6}[东西南北]至$");

  /** 撤出|延安: what is left holds nothing told later. */
  private static final Expression LEFT = Expression.compile("(?:撤出|撤离|退出|离开|放弃)$");

  private final Scene scene;
  private final GazetteerParents listed;

  LeftBehind(Scene scene, GazetteerParents listed) {
    this.scene = scene;
    this.listed = listed;
  }

  /**
   * What the headline names does not hold what the report tells after it has gone elsewhere, and
   * what a stretch begins with not what it goes to: 西起渑池东至|会兴镇.
   */
  boolean isSo(int i, int before) {
    boolean elsewhere =
        scene.inTitle(scene.mention(before))
            && IntStream.range(before + 1, i)
                .filter(j -> !scene.inTitle(scene.mention(j)) && !scene.inDateline(j))
                .mapToObj(j -> scene.mention(j).place())
                .anyMatch(place -> isElsewhere(place, scene.mention(before).place()));
    return elsewhere
        || LEFT.isIn(scene.sentenceUpTo(scene.mention(before)))
        || UP_TO.isIn(scene.between(scene.mention(before), scene.mention(i)));
  }

  /** Whether a place is a prefecture or higher and does not hold another. */
  private boolean isElsewhere(Place place, Place other) {
    return place.level() != Level.NONE
        && place.level().compareTo(Level.PREFECTURE) <= 0
        && listed.ancestors(other).stream()
            .noneMatch(above -> place.linked().filter(above::equals).isPresent());
  }
}
