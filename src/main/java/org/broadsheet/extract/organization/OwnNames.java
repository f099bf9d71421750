package org.broadsheet.extract.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.NamesOfTheTime;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.organization.BodySuffix.Kind;

/**
 * Works, schools, shops and co-operatives named without a place: by a number (第二野战医院, 六一八厂), by a
 * word that the time gave to such bodies (红旗机械厂), by a founder (王国藩农业社), or as state-owned.
 */
final class OwnNames {
  private static final Set<Kind> KINDS = Set.of(Kind.INSTITUTION, Kind.PROPER, Kind.GENERIC);
  private static final int LONGEST_WORD = 4;

  private static final Pattern NUMBERED =
      Pattern.compile("第[一二三四五六七八九十百○〇零]+.{1,10}|[一二三四五六七八九〇零○]{2,5}");

  private static final Pattern STATE_OWNED =
      Pattern.compile("(?:地方)?国营\\p{IsHan}{2,8}|公私合营\\p{IsHan}{2,8}");

  private OwnNames() {}

  /**
   * @param start where the words that can be part of the name begin
   */
  static Optional<OrganizationMention> mention(Passage passage, Hit<BodySuffix> hit, int start) {
    String words = passage.text().substring(start, hit.begin());
    boolean named =
        KINDS.contains(hit.value().kind())
            && !AnchoredBodies.isFaction(words)
            && words.length() >= 2
            && (NUMBERED.matcher(words).matches()
                || STATE_OWNED.matcher(words).matches()
                || beginsWithAName(words)
                || passage.tokens().nature(start).toString().startsWith("nr"));
    if (!named) {
      return Optional.empty();
    }
    String name = passage.text().substring(start, hit.end());
    return Optional.of(
        new OrganizationMention(
            start,
            hit.end(),
            new Organization(name, List.of(), null, null, false),
            "organization.own-name",
            0.75));
  }

  private static boolean beginsWithAName(String words) {
    for (int length = 2; length <= Math.min(LONGEST_WORD, words.length()); length++) {
      if (NamesOfTheTime.has(words.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
