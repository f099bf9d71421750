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
import org.broadsheet.extract.place.Places;

/** Central, national and international bodies by the names of the lexicon. */
final class KnownBodies {
  /** After 交通部 these make another word: 门, 队. */
  private static final Pattern OTHER_WORD = Pattern.compile("[门队落署]|党(?![委组员校])|派");

  /** Shorter names can also be the end of one word and the begin of another. */
  private static final int SURE_LENGTH = 3;

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
      if (body.isPresent() && isName(passage, places, hit)) {
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

  private static boolean isName(Passage passage, Places places, Hit<?> hit) {
    boolean aligned =
        passage.tokens().boundary(hit.begin()) && passage.tokens().boundary(hit.end());
    boolean ofAnotherParty =
        passage.startsWith("党", hit.begin()) && !passage.tokens().boundary(hit.begin());
    boolean ofAnotherGovernment =
        passage.startsWith("政府", hit.begin() - 2)
            && !passage.startsWith("人民", hit.begin() - 4)
            && !passage.startsWith("中国", hit.begin() - 4);
    boolean ofAnotherCountry =
        places
            .endingAt(hit.begin())
            .filter(place -> !place.place().name().equals("中国"))
            .isPresent();
    return (aligned || hit.end() - hit.begin() > SURE_LENGTH - 1)
        && !ofAnotherParty
        && !ofAnotherCountry
        && !ofAnotherGovernment
        && !OTHER_WORD
            .matcher(passage.text())
            .region(hit.end(), passage.text().length())
            .lookingAt();
  }
}
