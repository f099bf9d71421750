package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.gazetteer.Level;
import org.jspecify.annotations.Nullable;

/**
 * Parents that the text's own words give: the place right before, 甘肃武山县; the one that a list goes
 * on under; the one that 该县, 这个地区 or 公社所属的 points back to.
 */
final class StatedParents {
  /** 外交部苏联|东欧司: parts of the world that lie in no country. */
  private static final Expression CONTINENTAL =
      Expression.compile("[东西南北中]欧$|[东西南北]亚$|东南亚$|[中近]东$|\\p{IsHan}{1,3}洲$");

  /** Between a place and one that lies in it. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:在(?:山区|牧区|林区|老区|灾区|农村)的|境内|所属|下属|所辖|下辖|管辖|辖区|首都|首府|省会|县城|城郊|郊区|沿海|沿江|沿岸|沿线|腹地|边境"
              + "|(?:东|南|西|北|中|东北|东南|西北|西南)部|[南北]方)?(?:山区|地区|牧区|林区|老区|灾区|草原)?[的之]?");

  /** Words for a unit that was named before, right before one that lies in it. */
  private static final Expression BACK =
      Expression.compile(
          "(?:(?:该|本|这个|这一|此)(?<unit>省|自治区|市|专区|地区|自治州|州|盟|县|旗|区|公社|人民公社|社|乡|镇|大队)"
              + "|全?(?<whole>省|县|公社|乡)(?:境内|所属|所辖|下属|内))"
              + "(?:境内|所属|所辖|下属)?的?$");

  /** Words for units that are also called otherwise. */
  private static final Map<String, String> CALLED = Map.of("社", "公社", "人民公社", "公社");

  private static final String COUNTED = "等两二三四五六七八九十";

  private static final int LONGEST_BACK = 10;

  /** 湟惠渠|位于|青海省民和县: where a place is said to lie. */
  private static final Pattern LIES = Pattern.compile("(?:就|都)?(?:位于|坐落在|座落在|坐落于|座落于|地处)");

  /** 位于天津|西不足百里: so far from it. */
  private static final Pattern AWAY = Pattern.compile("(?:以|城)?[东西南北]{1,2}(?!部)");

  /** 重庆内江|间, 太原榆次|公路: two ends of a stretch. */
  private static final Pattern STRETCH =
      Pattern.compile("之?间(?!隔)|[一全]?段(?!时)|一线|[公铁]路(?![局桥])|线(?!路)");

  private static final Pattern BRACKETED = Pattern.compile("[）)]$");
  private final Scene scene;
  private final GazetteerParents listed;

  StatedParents(Scene scene, GazetteerParents listed) {
    this.scene = scene;
    this.listed = listed;
  }

  List<PartOfPlace> find() {
    List<PartOfPlace> found = new ArrayList<>(new TerritoriesTold(scene).find());
    @Nullable PartOfPlace last = null;
    for (int i = 0; i < scene.mentions().size(); i++) {
      @Nullable PartOfPlace beside = i == 0 ? null : beside(i, last);
      last = beside == null ? pointedAt(i) : beside;
      if (last != null) {
        found.add(last);
      }
      located(i).ifPresent(found::add);
    }
    return found;
  }

  /** By the words after this place, which lead to the last of the places that touch there. */
  private Optional<PartOfPlace> located(int i) {
    PlaceMention child = scene.mention(i);
    int last = i + 1;
    if (last >= scene.mentions().size()
        || !LIES.matcher(scene.between(child, scene.mention(last))).matches()) {
      return Optional.empty();
    }
    while (last + 1 < scene.mentions().size()
        && scene.mention(last + 1).begin() == scene.mention(last).end()
        && scene.mention(last + 1).place().level().compareTo(Level.TOWNSHIP) <= 0) {
      last++;
    }
    PlaceMention parent = scene.mention(last);
    boolean away = AWAY.matcher(scene.textFrom(parent.end())).lookingAt();
    return mayHold(parent.place(), child.place()) && !(away && !isBeforeANextName(last))
        ? Optional.of(new PartOfPlace(child, parent.place(), parent))
        : Optional.empty();
  }

  /** 民和县东|黑咀子: a direction within the county, before the place meant. */
  private boolean isBeforeANextName(int i) {
    return i + 1 < scene.mentions().size()
        && scene.mention(i + 1).begin() == scene.mention(i).end() + 1;
  }

  /** By the place right before this one, or the one that a list goes on under. */
  private @Nullable PartOfPlace beside(int i, @Nullable PartOfPlace ofPrevious) {
    PlaceMention child = scene.mention(i);
    PlaceMention previous = scene.mention(i - 1);
    if (previous.end() > child.begin() || scene.inDateline(i - 1)) {
      return null;
    }
    String between = scene.text(previous.end(), child.begin());
    boolean beside = (isListed(previous) && isListed(child)) || isCounted(previous, child);
    if (between.isEmpty()
        && (beside
            || areBracketed(previous, child)
            || areCities(previous, child)
            || areEnds(previous, child))) {
      return null;
    }
    if (WITHIN.matcher(between).matches()
        && !isFormer(previous, between)
        && (mayHold(previous.place(), child.place()) || listed.isRegionOf(previous, child))) {
      return new PartOfPlace(child, previous.place(), previous);
    }
    if (ofPrevious != null
        && PartOfFinder.JOINT.matcher(between).matches()
        && (mayHold(ofPrevious.parent(), child.place())
            || (ofPrevious.parentMention() != null
                && listed.isRegionOf(ofPrevious.parentMention(), child)))
        && !listed.hasElsewhere(child.place(), ofPrevious.parent())
        && listed.mayLieIn(child.place(), ofPrevious.parent())
        && (ofPrevious.parent().level() == goesOnUnder(child)
            || child.place().level().compareTo(previous.place().level()) >= 0)) {
      return new PartOfPlace(child, ofPrevious.parent(), ofPrevious.parentMention());
    }
    return null;
  }

  /** 原|湘西苗族自治州|的吉首: what a place lay in before. */
  private boolean isFormer(PlaceMention parent, String between) {
    return between.equals("的")
        && parent.begin() > 0
        && "原前".indexOf(scene.text(parent.begin() - 1, parent.begin())) >= 0;
  }

  /** 该县|黑峪口村: the unit of that kind that was named last. */
  private @Nullable PartOfPlace pointedAt(int i) {
    PlaceMention child = scene.mention(i);
    int from = Math.max(i == 0 ? 0 : scene.mention(i - 1).end(), child.begin() - LONGEST_BACK);
    if (scene.inDateline(i) || from >= child.begin()) {
      return null;
    }
    Search back = BACK.in(scene.text(from, child.begin()));
    if (!back.find()) {
      return null;
    }
    String word = back.group(back.groupOrNull("unit") == null ? "whole" : "unit");
    String unit = CALLED.getOrDefault(word, word);
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = scene.mention(j);
      if (before.place().name().endsWith(unit) && mayHold(before.place(), child.place())) {
        return new PartOfPlace(child, before.place(), before);
      }
    }
    return null;
  }

  /** The level of a parent that a list goes on under with members of any rank. */
  private static Level goesOnUnder(PlaceMention child) {
    return child.rule().equals(NameSpan.Form.FOREIGN.rule()) ? Level.COUNTRY : Level.PROVINCE;
  }

  /** 三亚通什两市: members of a list without a comma are not one in the other. */
  private static boolean isListed(PlaceMention mention) {
    return mention.rule().equals(NameSpan.Form.LISTED.rule());
  }

  /** 马鞍山大冶两矿区 in a headline: two bare names and what is counted. */
  private boolean isCounted(PlaceMention previous, PlaceMention child) {
    return isBare(previous) && isBare(child) && COUNTED.indexOf(scene.after(child)) >= 0;
  }

  /** 天津洛阳 in a headline: a municipality and a city that never lay in it. */
  private boolean areCities(PlaceMention previous, PlaceMention child) {
    return previous.place().unitType().equals("municipality")
        && child.place().unitType().endsWith("city")
        && !listed.mayLieIn(child.place(), previous.place());
  }

  /** 重庆内江间: of two bare names of towns none lies in the other, be one of a higher rank. */
  private boolean areEnds(PlaceMention previous, PlaceMention child) {
    String type = previous.place().unitType();
    return (type.equals("municipality") || type.endsWith("city") || type.equals("county"))
        && isBare(previous)
        && isBare(child)
        && STRETCH.matcher(scene.textFrom(child.end())).lookingAt();
  }

  /** 成（都）天（水）路: two ends of a line, each cut short. */
  private boolean areBracketed(PlaceMention previous, PlaceMention child) {
    return BRACKETED.matcher(scene.text(previous.begin(), previous.end())).find()
        && BRACKETED.matcher(scene.text(child.begin(), child.end())).find();
  }

  private static boolean isBare(PlaceMention mention) {
    return mention.rule().equals(NameSpan.Form.SHORT.rule());
  }

  private static boolean mayHold(Place parent, Place child) {
    boolean inDistrict =
        parent.unitType().equals("district")
            && (child.unitType().equals("township") || child.unitType().equals("commune"));
    boolean inBrigade = child.name().endsWith("生产队") && parent.name().endsWith("大队");
    boolean abroad =
        parent.level() == Level.COUNTRY
            && !parent.name().equals("中国")
            && child.unitType().equals("other-place")
            && !CONTINENTAL.isAt(child.name(), 0);
    return child.name().startsWith(parent.name())
        || inDistrict
        || abroad
        || inBrigade
        || (parent.level().compareTo(child.level()) < 0 && child.level() != Level.NONE);
  }
}
