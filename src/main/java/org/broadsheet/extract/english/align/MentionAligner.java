package org.broadsheet.extract.english.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Localized;
import org.broadsheet.extract.english.name.EnglishNames;

/**
 * Pairs the names of a Chinese sentence with the words that render them in its translation: right
 * renderings first, then wrong ones among the words that are left, then by the place in a list.
 */
public final class MentionAligner {
  private final ArticleNames names;
  private final Map<String, String> hints = new HashMap<>();

  /**
   * @param hints pairs of names that the translator's file lists; they only tell which words to try
   */
  public MentionAligner(Annotations chinese, EnglishNames names, List<Localized> hints) {
    this.names = new ArticleNames(chinese, names);
    for (Localized hint : hints) {
      if (hint.chinese() != null && hint.english() != null) {
        this.hints.putIfAbsent(hint.chinese(), hint.english());
      }
    }
  }

  /** The renderings in one pair of sentences, in the order of the English. */
  public List<Rendering> align(Bead bead, List<Mention> mentions) {
    List<Mention> here =
        mentions.stream()
            .filter(names::know)
            .filter(mention -> bead.chinese().span().begin() <= mention.begin())
            .filter(mention -> mention.end() <= bead.chinese().span().end())
            .toList();
    Pairing pairing = new Pairing(names, bead);
    List<Mention> places = ofKind(here, Kind.place);
    places.forEach(pairing::tryRight);
    places.forEach(pairing::tryWrong);
    pairing.tryLists(places);
    ofKind(here, Kind.organization).forEach(pairing::tryRight);
    List<Mention> people = ofKind(here, Kind.person);
    people.forEach(pairing::tryRight);
    people.forEach(pairing::tryWrong);
    pairing.tryLists(people.stream().filter(names::isChinese).toList());
    for (Mention mention : here) {
      String hint = hints.get(mention.text());
      if (hint != null) {
        pairing.tryHint(mention, hint);
      }
    }
    here.stream().map(Mention::entity).distinct().forEach(pairing::tryAgain);
    return pairing.renderings();
  }

  private List<Mention> ofKind(List<Mention> mentions, Kind kind) {
    return mentions.stream().filter(mention -> names.entity(mention).kind() == kind).toList();
  }
}
