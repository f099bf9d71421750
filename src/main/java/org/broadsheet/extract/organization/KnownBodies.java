package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.Places;

/** Central, national and international bodies by the names of the lexicon. */
final class KnownBodies {
  /** After 交通部 these make another word: 门, 队. */
  private static final Expression OTHER_WORD =
      Expression.compile("[门队落署]|军(?![事队政控])|党(?![委组员校])|派(?=[、，。的别系])");

  /** Before 党中央 these make the centre of another party. */
  private static final Pattern OTHER_PARTY = Pattern.compile("战线|劳动|工人|社会|民主|自由|国民|革命|独立|统一|保守|农工");

  /** 专区|财政经济委员会: the committee of a unit below the country. */
  private static final Pattern OF_A_UNIT = Pattern.compile("(?:专区|地区|[全该本][省市县]|[两三四五几各]个)$");

  /** Shorter names can also be the end of one word and the begin of another. */
  private static final int SURE_LENGTH = 3;

  private static final int LONGEST_FIELD = 5;

  /** 运输, 经济和: what a ministry abroad also deals with. */
  private static final Expression FIELD = Expression.compile("^\\p{IsHan}{2,4}$");

  private final Phrases<List<KnownBody>> phrases;

  KnownBodies() {
    Map<String, List<KnownBody>> bySurface = new HashMap<>();
    List<KnownBody> bodies = new ArrayList<>();
    Table.rows(KnownBodies.class, "bodies.tsv").forEach(row -> bodies.add(KnownBody.of(row)));
    Table.rows(KnownBodies.class, "ministries.tsv")
        .forEach(row -> bodies.add(KnownBody.ofMinistry(row)));
    for (KnownBody body : bodies) {
      for (String surface : body.surfaces()) {
        bySurface.computeIfAbsent(surface, key -> new ArrayList<>()).add(body);
      }
    }
    phrases = new Phrases<>(bySurface);
  }

  List<OrganizationMention> in(Passage passage, Places places) {
    List<OrganizationMention> mentions = new ArrayList<>();
    for (Hit<List<KnownBody>> hit : phrases.in(passage.text())) {
      Optional<KnownBody> body =
          hit.value().stream().filter(one -> one.stoodOn(passage.date())).findFirst();
      if (body.isEmpty() || !isName(passage, places, hit)) {
        continue;
      }
      Optional<Place> abroad =
          body.get().ministry()
              ? new ForeignOfficials(passage, places).country(hit.begin(), hit.end())
              : Optional.empty();
      if (abroad.isPresent()) {
        mentions.add(ofAnotherCountry(passage, places, hit, body.get(), abroad.get()));
      } else {
        mentions.add(
            new OrganizationMention(
                hit.begin(),
                hit.end(),
                body.get().on(passage.date()),
                "organization.lexicon",
                0.96));
      }
    }
    return mentions;
  }

  private static OrganizationMention ofAnotherCountry(
      Passage passage, Places places, Hit<?> hit, KnownBody body, Place country) {
    int begin = ownBegin(passage, places, hit.begin());
    String field = passage.text().substring(begin, hit.begin());
    Organization ministry =
        new Organization(country.name() + field + body.name(), List.of(), country, null, true);
    return new OrganizationMention(
        begin, hit.end(), ministry, "organization.foreign-inferred", 0.7);
  }

  /** 加纳共和国|运输交通部: fields between a country and what is the name of a ministry of China. */
  private static int ownBegin(Passage passage, Places places, int begin) {
    for (int from = begin - LONGEST_FIELD; from < begin; from++) {
      if (places.endingAt(from).isPresent()
          && "vn".indexOf(passage.tokens().nature(from).toString().charAt(0)) >= 0
          && FIELD.isIn(passage.text().substring(from, begin))
          && passage
              .tokens()
              .isWord(from, begin - ("和与及".indexOf(passage.at(begin - 1)) >= 0 ? 1 : 0))) {
        return from;
      }
    }
    return begin;
  }

  private static boolean isName(Passage passage, Places places, Hit<?> hit) {
    boolean aligned =
        passage.tokens().boundary(hit.begin()) && passage.tokens().boundary(hit.end());
    boolean ofAnotherParty =
        passage.startsWith("党", hit.begin()) && !passage.tokens().boundary(hit.begin());
    String before = passage.text().substring(Math.max(0, hit.begin() - 2), hit.begin());
    boolean ofAParty =
        passage.startsWith("党中央", hit.begin()) && OTHER_PARTY.matcher(before).matches();
    boolean ofAnotherGovernment =
        passage.startsWith("政府", hit.begin() - 2)
            && !passage.startsWith("人民", hit.begin() - 4)
            && !passage.startsWith("中国", hit.begin() - 4);
    boolean ofAnotherCountry =
        places
            .endingAt(hit.begin())
            .filter(place -> !place.place().name().equals("中国"))
            .isPresent();
    boolean ofAUnit =
        !passage.startsWith("中", hit.begin())
            && OF_A_UNIT
                .matcher(passage.text())
                .region(Math.max(0, hit.begin() - 2), hit.begin())
                .find();
    return !ofAUnit
        && (aligned || hit.end() - hit.begin() > SURE_LENGTH - 1)
        && !ofAnotherParty
        && !ofAParty
        && !ofAnotherCountry
        && !ofAnotherGovernment
        && !OTHER_WORD.isAt(passage.text(), hit.end());
  }
}
