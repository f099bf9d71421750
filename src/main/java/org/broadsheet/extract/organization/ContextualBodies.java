package org.broadsheet.extract.organization;

import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Bodies that are named by a word whose meaning the passage gives: the branch of an agency
 * (新华社晋绥分社), 边府 and 本府 for the government of the border region, a numbered commissioner's office
 * (三专署), the party or parliament of a country named before (社会党), a cabinet under its leader's name
 * (池田内阁), the peasants' association of the village named before.
 */
final class ContextualBodies {
  private static final Expression BRANCH =
      Expression.compile("新华社(?<seat>\\p{IsHan}{2,9}?)(?<rank>总分社|分社|支社)");
  private static final Expression BORDER_GOVERNMENT = Expression.compile("边府|本府");
  private static final Expression NUMBERED_OFFICE =
      Expression.compile("(?=[第一二三四五六七八九十])(?<![一二三四五六七八九十])第?(?<number>[一二三四五六七八九十]{1,2})专署");
  private static final Expression SHARED =
      Expression.compile(
          "等?[一二三四五六七八九十两]+个?(?:地区|专区|自治州|县|市|省|行政区)的?(?<body>(?:中级|高级)?人民法院|人民检察院|人民政府|人民委员会|革命委员会|(?:人民)?行政公署|专员公署)");
  private static final Expression OF_A_COUNTRY =
      Expression.compile(
          "(?=[统社工保自民共国部众参上下议内联最外大通文防农法])(?<!民主)(统一社会党|(?<!统一)社会党|社会民主党|工党|保守党|自由党|民主党|共和党|国大党|国会|众议院|参议院|上院|下院|议会|部长会议|联邦议院|国民议会|最高苏维埃|外务省|大藏省|通产省|文部省|防卫厅|农林省|法务省)(?![派制党])");

  private static final Expression CABINET = Expression.compile("(?=[内政集])(?:内阁|政府|集团|政权)");
  private static final int LONGEST_LEADER = 5;
  private static final Expression VILLAGE = Expression.compile("[乡村镇庄]$|第.{1,3}区$");
  private static final Expression PEASANTS = Expression.compile("农民协会|农会|贫农团|妇救会|农救会");

  private final Passage passage;
  private final Places places;

  ContextualBodies(Passage passage, Places places) {
    this.passage = passage;
    this.places = places;
  }

  List<OrganizationMention> find(List<OrganizationMention> known) {
    List<OrganizationMention> mentions = new ArrayList<>();
    branches(mentions);
    borderGovernment(mentions);
    numberedOffices(mentions);
    ofCountries(mentions);
    cabinets(mentions);
    villagers(mentions);
    sharedNames(mentions);
    return mentions;
  }

  /** 甲、乙等七个地区的中级人民法院: a body of that name at each place of the list. */
  private void sharedNames(List<OrganizationMention> mentions) {
    Search shared = SHARED.in(passage.text());
    while (shared.find()) {
      Optional<PlaceMention> member = places.endingAt(shared.start());
      while (member.isPresent()) {
        PlaceMention place = member.get();
        mentions.add(
            new OrganizationMention(
                place.begin(),
                place.end(),
                new Organization(
                    place.place().name() + shared.group("body"),
                    List.of(
                        passage.text().substring(place.begin(), place.end())
                            + shared.group("body")),
                    place.place(),
                    null,
                    false),
                "organization.shared-name",
                0.8));
        member = places.endingAt(place.begin() - 1);
      }
    }
  }

  private void branches(List<OrganizationMention> mentions) {
    Search branch = BRANCH.in(passage.text());
    while (branch.find()) {
      Optional<PlaceMention> seat = places.endingAt(branch.end("seat"));
      String name = "新华通讯社" + branch.group("seat") + branch.group("rank");
      mentions.add(
          new OrganizationMention(
              branch.start(),
              branch.end(),
              new Organization(
                  name, List.of(), seat.map(PlaceMention::place).orElse(null), "新华通讯社", false),
              "organization.branch",
              0.95));
    }
  }

  private void borderGovernment(List<OrganizationMention> mentions) {
    Optional<Place> region =
        places.mentions().stream()
            .map(PlaceMention::place)
            .filter(place -> place.name().endsWith("边区"))
            .findFirst();
    Search word = BORDER_GOVERNMENT.in(passage.text());
    while (region.isPresent() && word.find()) {
      mentions.add(
          new OrganizationMention(
              word.start(),
              word.end(),
              new Organization(
                  region.get().name() + "政府", List.of("边区政府"), region.get(), null, true),
              "organization.border-government",
              0.85));
    }
  }

  private void numberedOffices(List<OrganizationMention> mentions) {
    Search office = NUMBERED_OFFICE.in(passage.text());
    while (office.find()) {
      String number = office.group("number");
      Optional<PlaceMention> province =
          places
              .endingAt(office.start())
              .filter(place -> place.place().unitType().equals("province"));
      String region =
          province
              .map(place -> place.place().name())
              .or(
                  () ->
                      places.before(office.start()).stream()
                          .map(mention -> mention.place().name())
                          .filter(name -> name.endsWith("行政区") || name.endsWith("边区"))
                          .findFirst())
              .orElse("");
      mentions.add(
          new OrganizationMention(
              province.map(PlaceMention::begin).orElse(office.start()),
              office.end(),
              new Organization(
                  region + "第" + number + "专员公署",
                  List.of("第" + number + "专员公署", "第" + number + "专署"),
                  null,
                  null,
                  !region.isEmpty() && province.isEmpty()),
              "organization.numbered-office",
              0.8));
    }
  }

  private void ofCountries(List<OrganizationMention> mentions) {
    Search word = OF_A_COUNTRY.in(passage.text());
    while (word.find()) {
      if (places.endingAt(word.start()).isPresent()) {
        continue;
      }
      country(word.start())
          .ifPresent(
              place ->
                  mentions.add(
                      inferred(
                          word,
                          place,
                          place.name() + word.group(),
                          "organization.party-inferred")));
    }
  }

  /** The foreign country named last in the sentence, else the first of the one before. */
  private Optional<Place> country(int offset) {
    int sentence = passage.sentenceAt(offset);
    List<PlaceMention> near =
        places.before(offset).stream()
            .filter(mention -> mention.place().unitType().equals("country"))
            .filter(mention -> !mention.place().name().equals("中国"))
            .filter(mention -> passage.sentenceAt(mention.begin()) >= sentence - 1)
            .toList();
    return near.stream()
        .filter(mention -> passage.sentenceAt(mention.begin()) == sentence)
        .findFirst()
        .or(() -> near.stream().reduce((later, earlier) -> earlier))
        .map(PlaceMention::place);
  }

  /** A government under the name of who leads it: 池田内阁, 尼克松政府. */
  private void cabinets(List<OrganizationMention> mentions) {
    Search word = CABINET.in(passage.text());
    while (word.find()) {
      int begin = leader(word.start());
      if (begin < word.start() && !places.overlaps(begin, word.start())) {
        String leader = passage.text().substring(begin, word.start());
        Place seat = country(begin).orElse(null);
        String name = leader + word.group();
        mentions.add(
            new OrganizationMention(
                begin,
                word.end(),
                new Organization(name, List.of(), seat, null, false),
                "organization.cabinet",
                0.85));
      }
    }
  }

  /**
   * Where the name of a person begins that ends at an offset; the offset itself where none does.
   */
  private int leader(int end) {
    int word = end == 0 ? 0 : passage.tokens().begin(end - 1);
    if (end - word >= 2 && passage.tokens().nature(word).toString().startsWith("nr")) {
      return word;
    }
    for (int length = LONGEST_LEADER; length >= 2; length--) {
      int begin = Math.max(0, end - length);
      if (TranslatedPersonDictionary.containsKey(passage.text().substring(begin, end))) {
        return begin;
      }
    }
    return end;
  }

  /** 农民协会 alone is that of the township or village named last in the sentence. */
  private void villagers(List<OrganizationMention> mentions) {
    Search word = PEASANTS.in(passage.text());
    while (word.find()) {
      int sentence = passage.sentenceAt(word.start());
      boolean alone =
          !Han.is(passage.at(word.start() - 1)) || passage.tokens().boundary(word.start());
      boolean anchored =
          places.endingAt(word.start()).isPresent()
              || "该本县区乡村全各".indexOf(passage.at(word.start() - 1)) >= 0;
      if (!alone || anchored) {
        continue;
      }
      places.before(word.start()).stream()
          .filter(mention -> passage.sentenceAt(mention.begin()) == sentence)
          .map(PlaceMention::place)
          .filter(place -> VILLAGE.isIn(place.name()))
          .findFirst()
          .ifPresent(
              place ->
                  mentions.add(
                      inferred(word, place, place.name() + word.group(), "organization.village")));
    }
  }

  private static OrganizationMention inferred(Search word, Place place, String name, String rule) {
    return new OrganizationMention(
        word.start(), word.end(), new Organization(name, List.of(), place, null, true), rule, 0.8);
  }
}
