package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Bodies that are named by a word whose meaning the passage gives: the branch of an agency
 * (新华社晋绥分社), 边府 and 本府 for the government of the border region, a numbered commissioner's office
 * (三专署), the party of a country named before (社会党).
 */
final class ContextualBodies {
  private static final Pattern BRANCH =
      Pattern.compile("新华社(?<seat>\\p{IsHan}{2,9}?)(?<rank>总分社|分社|支社)");
  private static final Pattern BORDER_GOVERNMENT = Pattern.compile("边府|本府");
  private static final Pattern NUMBERED_OFFICE =
      Pattern.compile("(?=[第一二三四五六七八九十])(?<![一二三四五六七八九十])第?(?<number>[一二三四五六七八九十]{1,2})专署");
  private static final Pattern SHARED =
      Pattern.compile(
          "等[一二三四五六七八九十两]+个?(?:地区|专区|自治州|县|市|省)的(?<body>(?:中级|高级)?人民法院|人民检察院|人民政府|人民委员会|革命委员会)");
  private static final Pattern PARTY =
      Pattern.compile("(?=[社工保自民共国])(?<!民主)(社会党|社会民主党|工党|保守党|自由党|民主党|共和党|国大党)(?!派)");

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
    parties(mentions);
    sharedNames(mentions);
    return mentions;
  }

  /** 甲、乙等七个地区的中级人民法院: a body of that name at each place of the list. */
  private void sharedNames(List<OrganizationMention> mentions) {
    Matcher shared = SHARED.matcher(passage.text());
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
    Matcher branch = BRANCH.matcher(passage.text());
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
    Matcher word = BORDER_GOVERNMENT.matcher(passage.text());
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
    Matcher office = NUMBERED_OFFICE.matcher(passage.text());
    while (office.find()) {
      String number = office.group("number");
      String region =
          places.before(office.start()).stream()
              .map(mention -> mention.place().name())
              .filter(name -> name.endsWith("行政区") || name.endsWith("边区"))
              .findFirst()
              .orElse("");
      mentions.add(
          new OrganizationMention(
              office.start(),
              office.end(),
              new Organization(
                  region + "第" + number + "专员公署",
                  List.of("第" + number + "专员公署", "第" + number + "专署"),
                  null,
                  null,
                  !region.isEmpty()),
              "organization.numbered-office",
              0.8));
    }
  }

  private void parties(List<OrganizationMention> mentions) {
    Matcher party = PARTY.matcher(passage.text());
    while (party.find()) {
      int sentence = passage.sentenceAt(party.start());
      Optional<PlaceMention> country =
          places.before(party.start()).stream()
              .filter(mention -> mention.place().unitType().equals("country"))
              .filter(mention -> passage.sentenceAt(mention.begin()) >= sentence - 1)
              .findFirst();
      country.ifPresent(
          place ->
              mentions.add(
                  new OrganizationMention(
                      party.start(),
                      party.end(),
                      new Organization(
                          place.place().name() + party.group(),
                          List.of(),
                          place.place(),
                          null,
                          true),
                      "organization.party-inferred",
                      0.8)));
    }
  }
}
