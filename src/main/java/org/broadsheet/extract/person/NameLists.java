package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.person.TitleFinder.Title;

/**
 * Lists of names behind a colon or 为, whatever marks stand between them, 委员三人为：甲，乙；丙，丁. They have
 * the post that the words before count.
 */
final class NameLists {
  private static final Expression LIST =
      Expression.compile(
          "(?<=[：:])\\s*(?<items>[\\p{IsHan}·]{2,14}(?:（[^（）]{1,10}）)?(?:[，；、][\\p{IsHan}·]{2,14}(?:（[^（）]{1,10}）)?){2,120})(?:等|。|\\s|$)");

  private static final Pattern ITEM =
      Pattern.compile("([\\p{IsHan}·]{2,14})(?:（[^（）]{1,10}）)?[，；、]?");

  /** 委员|五十人（以姓氏为序），协助主席工作，为： */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?<number>[一二三四五六七八九十百]{1,5}|[0-9]{1,3})[人名位](?:（[^（）]{1,20}）)?(?:，[^，。；：]{2,12})?，?(?:名单|他们|姓名)?(?:如下|为|是)?[：:]\\s*$");

  private static final int LONGEST_HEADING = 50;

  /** Share of the items that have to be names by their own shape. */
  private static final double MOSTLY = 0.75;

  private static final int LONGEST_PLAIN = 4;

  private final NameShape shape;
  private final Passage passage;
  private final OtherNames others;
  private final TitleFinder finder;
  private final NavigableMap<Integer, Title> titles;

  NameLists(
      NameShape shape,
      Passage passage,
      OtherNames others,
      TitleFinder finder,
      NavigableMap<Integer, Title> titles) {
    this.shape = shape;
    this.passage = passage;
    this.others = others;
    this.finder = finder;
    this.titles = titles;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    Search list = LIST.in(passage.text());
    while (list.find()) {
      mentions.addAll(items(list.start("items"), list.end("items"), posts(list.start("items"))));
    }
    return mentions;
  }

  private List<PersonMention> items(int begin, int end, List<Post> posts) {
    List<PersonMention> items = new ArrayList<>();
    int names = 0;
    int count = 0;
    Matcher item = ITEM.matcher(passage.text()).region(begin, end);
    while (item.lookingAt()) {
      boolean name = shape.fills(passage, item.start(1), item.end(1), Evidence.LIST.odds());
      count++;
      names += name ? 1 : 0;
      if (name || item.end(1) - item.start(1) <= LONGEST_PLAIN) {
        items.add(mention(item.start(1), item.end(1), posts));
      }
      item.region(item.end(), end);
    }
    return count == items.size() && names >= MOSTLY * count
        ? items.stream()
            .filter(one -> !others.isPlace(one.begin(), one.end()))
            .filter(one -> !others.overlapsBody(one.begin(), one.end()))
            .toList()
        : List.of();
  }

  /** The post whose holders the words before a list count. */
  private List<Post> posts(int begin) {
    int from = Math.max(0, begin - LONGEST_HEADING);
    Matcher heading = HEADING.matcher(passage.text().substring(from, begin));
    Title title = heading.find() ? titles.get(from + heading.start("number")) : null;
    return title != null && title.post() ? List.of(finder.post(title)) : List.of();
  }

  private PersonMention mention(int begin, int end, List<Post> posts) {
    return new PersonMention(
        begin, end, Person.at(passage, begin, end), posts, "person.list", 0.88);
  }
}
