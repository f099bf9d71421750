package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.organization.BodySuffix.Kind;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Bodies whose name starts from a place, from another body or from a word of national rank and ends
 * with a suffix: 湖南省新宁县人民政府, 湖南省人民政府|林业局, 中央|民族视察组.
 */
final class AnchoredBodies {
  /** After a suffix these make another word: 大学生, 科学, 局面, 厂房, 议会制. */
  private static final Pattern OTHER_WORD = Pattern.compile("[面势部限学技房民里内长工址门化派纲]|生(?!产)|员(?!会)");

  private static final Set<String> GENERIC =
      Set.copyOf(Table.words(AnchoredBodies.class, "generic-modifiers.txt"));

  private static final Pattern SESSION = Pattern.compile("第\\p{IsHan}{1,3}届|首届");

  private final Passage passage;
  private final Places places;
  private final Map<Integer, OrganizationMention> byEnd = new HashMap<>();

  AnchoredBodies(Passage passage, Places places, List<OrganizationMention> known) {
    this.passage = passage;
    this.places = places;
    known.forEach(mention -> byEnd.merge(mention.end(), mention, AnchoredBodies::longer));
  }

  private static OrganizationMention longer(OrganizationMention one, OrganizationMention other) {
    return one.begin() <= other.begin() ? one : other;
  }

  List<OrganizationMention> find() {
    List<Hit<BodySuffix>> hits = new ArrayList<>(BodySuffix.ALL.in(passage.text()));
    hits.sort(Comparator.comparing((Hit<BodySuffix> hit) -> hit.end()).thenComparing(Hit::begin));
    AnchorFinder anchors = new AnchorFinder(passage, places, byEnd);
    List<OrganizationMention> mentions = new ArrayList<>();
    for (Hit<BodySuffix> hit : hits) {
      if (endsAName(hit)) {
        OrganizationMention known = byEnd.get(hit.end());
        anchors
            .before(hit.begin())
            .filter(anchor -> known == null || anchor.begin() < known.begin())
            .flatMap(anchor -> mention(hit, anchor))
            .ifPresent(
                mention -> {
                  mentions.add(mention);
                  byEnd.put(mention.end(), mention);
                });
      }
    }
    return mentions;
  }

  private boolean endsAName(Hit<BodySuffix> hit) {
    String after = String.valueOf(passage.at(hit.end()));
    boolean leader = after.equals("长") && hit.value().kind() != Kind.GENERIC;
    boolean room = hit.value().text().length() > 2;
    return leader
        || room
        || !OTHER_WORD
            .matcher(passage.text())
            .region(hit.end(), passage.text().length())
            .lookingAt();
  }

  private Optional<OrganizationMention> mention(Hit<BodySuffix> hit, Anchor anchor) {
    BodySuffix suffix = hit.value();
    String modifiers = passage.text().substring(anchor.end(), hit.begin());
    if (modifiers.endsWith("副")
        || modifiers.endsWith("正")
        || !suffix.kind().allows(modifiers)
        || !fits(suffix, anchor, modifiers)) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganizationMention(
            anchor.begin(),
            hit.end(),
            organization(suffix, anchor, modifiers, hit.end()),
            suffix.kind().rule(),
            anchor.inferred() ? suffix.kind().confidence() - 0.1 : suffix.kind().confidence()));
  }

  private boolean fits(BodySuffix suffix, Anchor anchor, String modifiers) {
    PlaceMention place = anchor.place();
    boolean country = place != null && place.place().unitType().equals("country");
    boolean seat = place != null && !place.rule().equals("place.suffix");
    return switch (suffix.kind()) {
      case GOVERNMENT -> place != null && (suffix.text().length() > 2 || !country || seat);
      case CONGRESS, COURT, PRESS -> place != null;
      case ASSOCIATION -> anchor.body() == null && (!anchor.national() || !modifiers.isEmpty());
      case COMMITTEE -> !GENERIC.contains(modifiers);
      case BUREAU -> !modifiers.contains("长") && (!anchor.national() || suffix.text().length() > 2);
      case PROPER -> (place != null || !modifiers.isEmpty()) && !GENERIC.contains(modifiers);
      case INSTITUTION -> !GENERIC.contains(modifiers);
      case GENERIC -> anchor.body() == null && !GENERIC.contains(modifiers);
      case EMBASSY, FOREIGN, PARTY -> country || anchor.inferred();
    };
  }

  private Organization organization(BodySuffix suffix, Anchor anchor, String modifiers, int end) {
    String own = SESSION.matcher(modifiers).replaceAll("") + suffix.full();
    String written = passage.text().substring(anchor.own(), end);
    Organization body = anchor.body();
    PlaceMention place = anchor.place();
    if (body != null) {
      return new Organization(
          body.name() + own, List.of(written), body.jurisdiction(), body.name(), anchor.inferred());
    }
    if (place == null) {
      return new Organization(written, List.of(), null, null, false);
    }
    Place seat = place.place();
    boolean bare = suffix.kind() == Kind.BUREAU && !written.startsWith(seat.name());
    boolean built = suffix.kind().builtOnPlace() && !bare;
    String name = built || anchor.inferred() ? seat.name() + own : written;
    return new Organization(
        name,
        List.of(written),
        suffix.kind().builtOnPlace() || suffix.kind() == Kind.ASSOCIATION ? seat : null,
        null,
        anchor.inferred());
  }
}
