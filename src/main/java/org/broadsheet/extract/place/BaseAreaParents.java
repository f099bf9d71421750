package org.broadsheet.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.gazetteer.Level;

/** The base areas that counties lay in before the People's Republic, by what a report spoke of. */
final class BaseAreaParents {
  /** 自镇江: where someone comes from need not lie in what the report speaks of. */
  private static final Expression LEFT = Expression.compile("[自由]");

  private final Scene scene;
  private final GazetteerParents listed;

  BaseAreaParents(Scene scene, GazetteerParents listed) {
    this.scene = scene;
    this.listed = listed;
  }

  /**
   * Before the People's Republic, the base area that the report was last speaking of; of other
   * reports only what the article's headlines name. That a report was sent from one says nothing of
   * the counties it names.
   */
  Optional<PartOfPlace> of(int i) {
    PlaceMention child = scene.mention(i);
    if (LEFT.isIn(scene.text(Math.max(0, child.begin() - 1), child.begin()))) {
      return Optional.empty();
    }
    int report = scene.report(child);
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = scene.mention(j);
      boolean ofAnother = before.begin() < report && !scene.inTitle(before);
      boolean region = PlaceNaming.isRegion(before.place()) || isNumberedAbove(before, child);
      if (!region || ofAnother || scene.inDateline(j)) {
        continue;
      }
      return isBesideAnother(j)
              || isOfAnotherHeadline(child, before)
              || isOfAnotherSender(child, before)
          ? Optional.empty()
          : Optional.of(new PartOfPlace(child, before.place(), before));
    }
    return Optional.empty();
  }

  /**
   * 撤出延安 …。胶东区 …，撤出延安: a county that the report named before it spoke of the base area, whose name
   * does not tell in which provinces it lay.
   */
  boolean isDoubtful(PartOfPlace partOf, int i) {
    PlaceMention child = scene.mention(i);
    return !listed.tellsItsProvinces(partOf.parent())
        && IntStream.range(0, i)
            .filter(j -> !scene.inDateline(j))
            .mapToObj(scene::mention)
            .filter(mention -> !scene.inTitle(mention))
            .filter(mention -> scene.report(mention) == scene.report(child))
            .anyMatch(mention -> mention.place().equals(child.place()));
  }

  /** 冀南|各县: a report on the counties of a base area, wherever they lay before and after. */
  boolean isOfItsCounties(PartOfPlace partOf) {
    PlaceMention region = partOf.parentMention();
    boolean abroad = partOf.child().rule().equals(NameSpan.Form.KNOWN.rule());
    return region != null && !abroad && scene.textFrom(region.end()).startsWith("各县");
  }

  /** 岳南某事, 【冀中电】安国: the report was sent from another base area than its headline's. */
  private boolean isOfAnotherSender(PlaceMention child, PlaceMention region) {
    int report = scene.report(child);
    return region.begin() < report
        && IntStream.range(0, scene.mentions().size())
            .filter(scene::inDateline)
            .mapToObj(scene::mention)
            .filter(sender -> scene.report(sender) == report)
            .map(PlaceMention::place)
            .filter(sender -> sender.level() == Level.PROVINCE)
            .anyMatch(
                sender ->
                    !sender.equals(region.place()) && !listed.isRegionIn(region.place(), sender));
  }

  /**
   * 第三专区各县 …。单县、金乡: the numbered district of a base area that the paragraph begins with; one that a
   * sentence cites (据四专区调查) holds for that sentence.
   */
  private boolean isNumberedAbove(PlaceMention before, PlaceMention county) {
    return county.place().level() == Level.COUNTY
        && !scene.isOfTroops(before)
        && before.place().level() == Level.PREFECTURE
        && PlaceNaming.isOfBaseArea(before.place().name())
        && before.place().linked().isEmpty()
        && (scene.sentence(before) == scene.sentence(county)
            || (scene.paragraph(before) == scene.paragraph(county)
                && scene.opensItsParagraph(before)));
  }

  /** 冀中、冀南两区, 冀南冀中: what two base areas do together says not in which a county lies. */
  private boolean isBesideAnother(int region) {
    if (region == 0 || !PlaceNaming.isRegion(scene.mention(region - 1).place())) {
      return false;
    }
    String between = scene.between(scene.mention(region - 1), scene.mention(region));
    return between.isEmpty() || PartOfFinder.JOINT.matcher(between).matches();
  }

  /** 冀中某事 武安某事: whose own report speaks of another base area than the headline before. */
  private boolean isOfAnotherHeadline(PlaceMention child, PlaceMention region) {
    Set<Integer> reports = new HashSet<>();
    scene.mentions().stream()
        .filter(mention -> mention.place().equals(child.place()) && !scene.inTitle(mention))
        .forEach(mention -> reports.add(scene.report(mention)));
    List<Place> regions =
        scene.mentions().stream()
            .filter(mention -> reports.contains(scene.report(mention)))
            .map(PlaceMention::place)
            .filter(PlaceNaming::isRegion)
            .toList();
    return scene.inTitle(child) && !regions.isEmpty() && !regions.contains(region.place());
  }
}
