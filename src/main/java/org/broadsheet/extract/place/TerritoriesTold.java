package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.gazetteer.Level;

/**
 * What a unit consists of, where the text tells it: 自治州的行政区域为甲、乙两县, and the provinces of a greater
 * region in a report on how it is divided, 重划东北行政区域为六省.
 */
final class TerritoriesTold {
  private static final Expression CONSISTS =
      Expression.compile("的?(?:(?:行政)?(?:区域|辖区|区划|管辖范围)(?:为|包括)|(?:共|下)辖(?!区))");

  private static final Expression DIVIDED = Expression.compile("(?:行政)?区域(?:重新)?(?:划分)?(?:为|成)");

  private final Scene scene;

  TerritoriesTold(Scene scene) {
    this.scene = scene;
  }

  List<PartOfPlace> find() {
    List<PartOfPlace> found = new ArrayList<>();
    for (int i = 0; i < scene.mentions().size(); i++) {
      PlaceMention upper = scene.mention(i);
      String after = scene.textFrom(upper.end());
      if (isRegion(upper.place()) && DIVIDED.isAt(after, 0)) {
        addProvinces(upper, found);
      } else if (upper.place().level() != Level.NONE && CONSISTS.isAt(after, 0)) {
        addRestOfSentence(i, found);
      }
    }
    return found;
  }

  private void addRestOfSentence(int upper, List<PartOfPlace> found) {
    PlaceMention parent = scene.mention(upper);
    for (int i = upper + 1; i < scene.mentions().size(); i++) {
      PlaceMention member = scene.mention(i);
      boolean below =
          member.place().level() != Level.NONE
              && parent.place().level().compareTo(member.place().level()) < 0;
      if (below && scene.sentence(member) == scene.sentence(parent)) {
        found.add(new PartOfPlace(member, parent.place(), parent));
      }
    }
  }

  /** Its provinces, and the cities that it governs itself. */
  private void addProvinces(PlaceMention region, List<PartOfPlace> found) {
    scene.mentions().stream()
        .filter(
            member ->
                member.place().level() == Level.PROVINCE
                    || member.place().unitType().endsWith("city"))
        .forEach(member -> found.add(new PartOfPlace(member, region.place(), region)));
  }

  private static boolean isRegion(Place place) {
    return place.level() == Level.GREATER_REGION
        || (place.level() == Level.NONE && place.name().length() == 2);
  }
}
