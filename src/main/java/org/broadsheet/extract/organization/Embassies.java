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
  private static final Expression EMBASSY =
      Expression.compile("驻(?<host>我国|华|\\p{IsHan}{2,12}?)(?<rank>大使馆|总领事馆|领事馆|使馆|代办处)");

  private static final Map<String, String> CHINA = Map.of("我国", "中国", "华", "中国");
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
      boolean known = CHINA.containsKey(host) || places.endingAt(embassy.end("host")).isPresent();
      if (sender.isPresent() && known) {
        mentions.add(mention(sender.get(), embassy));
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

  private OrganizationMention mention(PlaceMention sender, Search embassy) {
    String host = embassy.group("host");
    String rank = embassy.group("rank");
    String name =
        sender.place().name()
            + "驻"
            + CHINA.getOrDefault(host, host)
            + FULL.getOrDefault(rank, rank);
    String written = passage.text().substring(sender.begin(), embassy.end());
    return new OrganizationMention(
        sender.begin(),
        embassy.end(),
        new Organization(name, List.of(written), null, null, false),
        "organization.embassy",
        0.9);
  }
}
