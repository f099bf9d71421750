package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;

/**
 * Divisions and regiments of the production and construction corps, which run farms and towns and
 * are no troops: 农八师一四三团, and 一四三团 where the passage names the corps.
 */
final class FarmCorps {
  private static final Expression CORPS = Expression.compile("生产建设兵团|农[一二三四五六七八九十]{1,2}师");

  private static final Pattern UNIT =
      Pattern.compile(
          "(?<corps>新疆生产建设兵团|新疆兵团|生产建设兵团|兵团)?"
              + "(?<division>农[一二三四五六七八九十]{1,2}师)?"
              + "(?<regiment>[一二三四五六七八九〇○零0-9０-９]{2,3}团场?)?");

  /** The corps itself, under its whole name or its last word. */
  private static final Pattern WHOLE =
      Pattern.compile("(?<full>\\p{IsHan}{2,3}生产建设兵团)|(?<![第设\\p{IsHan}&&[^和由、]])兵团(?!农)");

  private FarmCorps() {}

  private static void whole(Passage passage, List<OrganizationMention> mentions) {
    String name = "";
    Matcher corps = WHOLE.matcher(passage.text());
    while (corps.find()) {
      name = corps.group("full") == null ? name : corps.group("full");
      if (!name.isEmpty()) {
        mentions.add(mention(corps, name));
      }
    }
  }

  private static OrganizationMention mention(Matcher found, String name) {
    return new OrganizationMention(
        found.start(),
        found.end(),
        new Organization(name, List.of(found.group()), null, null, false),
        "organization.farm-corps",
        0.8);
  }

  static List<OrganizationMention> find(Passage passage) {
    List<OrganizationMention> mentions = new ArrayList<>();
    if (!CORPS.isIn(passage.text())) {
      return mentions;
    }
    whole(passage, mentions);
    Matcher unit = UNIT.matcher(passage.text());
    while (unit.find()) {
      if (unit.group("division") == null && unit.group("regiment") == null) {
        continue;
      }
      mentions.add(mention(unit, unit.group()));
    }
    return mentions;
  }
}
