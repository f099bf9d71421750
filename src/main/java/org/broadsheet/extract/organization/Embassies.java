package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Embassies and consulates between the country that sends them and the one that they are in:
 * 德意志联邦共和国驻中国大使馆, 英国驻华使馆.
 */
final class Embassies {
  private static final String CHINA = "中国";

  private static final Expression EMBASSY =
      Expression.compile(
          "驻(?<host>我国|[华苏朝越蒙缅捷匈波罗英法美日]|\\p{IsHan}{2,12}?)(?<rank>大使馆|总领事馆|领事馆|使馆|代办处)");

  private static final Map<String, String> HOSTS =
      Map.ofEntries(
          Map.entry("我国", CHINA),
          Map.entry("华", CHINA),
          Map.entry("苏", "苏联"),
          Map.entry("朝", "朝鲜"),
          Map.entry("越", "越南"),
          Map.entry("蒙", "蒙古"),
          Map.entry("缅", "缅甸"),
          Map.entry("捷", "捷克斯洛伐克"),
          Map.entry("匈", "匈牙利"),
          Map.entry("波", "波兰"),
          Map.entry("罗", "罗马尼亚"),
          Map.entry("英", "英国"),
          Map.entry("法", "法国"),
          Map.entry("美", "美国"),
          Map.entry("日", "日本"));

  /** 我国驻苏大使馆, and 驻苏大使馆 where the sentence has named 我驻苏大使. */
  private static final Expression OURS = Expression.compile("我国?$");

  private static final Map<String, String> FULL = Map.of("使馆", "大使馆");

  private final Passage passage;
  private final Places places;

  Embassies(Passage passage, Places places) {
    this.passage = passage;
    this.places = places;
  }

  List<OrganizationMention> find() {
    List<OrganizationMention> mentions = new ArrayList<>();
    Search embassy = EMBASSY.in(passage.text());
    while (embassy.find()) {
      Optional<PlaceMention> sender =
          places
              .endingAt(embassy.start())
              .or(() -> behindItsForm(embassy.start()))
              .filter(place -> place.place().unitType().equals("country"));
      String host = embassy.group("host");
      boolean known = HOSTS.containsKey(host) || places.endingAt(embassy.end("host")).isPresent();
      if (sender.isPresent() && known) {
        mentions.add(mention(sender.get().place().name(), sender.get().begin(), embassy));
      } else if (known && isOurs(embassy.start(), host)) {
        mentions.add(mention(CHINA, embassy.start(), embassy));
      }
    }
    return mentions;
  }

  /** 瑞典|王国: where the lexicon has the country only without it. */
  private Optional<PlaceMention> behindItsForm(int end) {
    return Stream.of("王国", "共和国", "联邦")
        .filter(form -> passage.startsWith(form, end - form.length()))
        .flatMap(form -> places.endingAt(end - form.length()).stream())
        .findFirst();
  }

  private boolean isOurs(int begin, String host) {
    String before = passage.text().substring(passage.sentence(begin).begin(), begin);
    return !CHINA.equals(HOSTS.get(host))
        && (OURS.isIn(before) || before.contains("我驻" + host) || before.contains("我国驻" + host));
  }

  private OrganizationMention mention(String sender, int begin, Search embassy) {
    String host = embassy.group("host");
    String rank = embassy.group("rank");
    String name = sender + "驻" + HOSTS.getOrDefault(host, host) + FULL.getOrDefault(rank, rank);
    String written = passage.text().substring(begin, embassy.end());
    return new OrganizationMention(
        begin,
        embassy.end(),
        new Organization(name, List.of(written), null, null, false),
        "organization.embassy",
        0.9);
  }
}
