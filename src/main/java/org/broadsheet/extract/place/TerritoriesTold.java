package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.gazetteer.Level;

/**
 * What a unit consists of, where the text tells it: 自治州的行政区域为甲、乙两县, and the provinces of a greater
 * region in a report on how it is divided, 重划东北行政区域为六省.
 */
final class TerritoriesTold {
  private static final Expression CONSISTS =
      Expression.compile("的?(?:(?:行政)?(?:区域|辖区|区划|管辖范围)(?:为|包括)|(?:共|下)辖(?!区))");

  private static final Expression DIVIDED = Expression.compile("(?:行政)?区域(?:重新)?(?:划分)?(?:为|成)");

  /** 自治州|的行政区域为原楚雄专区的楚雄: the unit of that kind named last, and the members behind. */
  private static final Expression CONSISTS_AGAIN =
      Expression.compile("(?<kind>自治州|自治区|自治县|专区)的?(?:行政)?(?:区域|辖区)(?:为|包括)原?$");

  /** 延边地区靠近边境，|辖有: what the sentence began with. */
  private static final Expression GOVERNS = Expression.compile("，(?:全[区州县市])?[共现]?(?:管?辖有?|下辖)$");

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
        addRestOf(scene.sentence(upper), upper, i + 1, found);
      } else if (i > 0) {
        int first = i;
        toldAgain(i).ifPresent(told -> addRestOf(scene.sentence(upper), told, first, found));
      }
    }
    return found;
  }

  /** The unit whose members begin with a mention, by the words between it and the one before. */
  private Optional<PlaceMention> toldAgain(int i) {
    String between = scene.between(scene.mention(i - 1), scene.mention(i));
    Search again = CONSISTS_AGAIN.in(between);
    if (again.find()) {
      return lastOfKind(i, again.group("kind"));
    }
    return GOVERNS.isIn(between) ? subject(i) : Optional.empty();
  }

  private Optional<PlaceMention> lastOfKind(int before, String kind) {
    return scene.mentions().subList(0, before).stream()
        .filter(mention -> mention.place().name().endsWith(kind))
        .reduce((one, other) -> other);
  }

  /** What the sentence of a mention begins with. */
  private Optional<PlaceMention> subject(int i) {
    PlaceMention member = scene.mention(i);
    return scene.mentions().stream()
        .filter(mention -> scene.sentence(mention) == scene.sentence(member))
        .findFirst()
        .filter(mention -> mention.place().level().compareTo(Level.PREFECTURE) <= 0)
        .filter(mention -> mention.begin() < member.begin());
  }

  private void addRestOf(int sentence, PlaceMention parent, int first, List<PartOfPlace> found) {
    for (int i = first; i < scene.mentions().size(); i++) {
      PlaceMention member = scene.mention(i);
      boolean below =
          member.place().level() != Level.NONE
              && parent.place().level().compareTo(member.place().level()) < 0;
      if (below && scene.sentence(member) == sentence) {
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
