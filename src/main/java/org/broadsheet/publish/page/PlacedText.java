package org.broadsheet.publish.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text of which it is known where in its source it begins. The store tells the offsets of
 * mentions within the source, and the text without its offset; the one at which most of the
 * mentions stand in the text as they say is where it begins.
 */
final class PlacedText {
  /** More than enough for a majority; each costs a search through the text. */
  private static final int ASKED = 60;

  private final String lang;
  private final int begin;
  private final int[] characters;

  /**
   * @param lang of the text
   * @param begin code point of the source
   * @param characters of the text, as code points
   */
  private PlacedText(String lang, int begin, int[] characters) {
    this.lang = lang;
    this.begin = begin;
    this.characters = characters;
  }

  static PlacedText of(String lang, String body, List<Stretch> stretches) {
    Map<Integer, Integer> votes = new HashMap<>();
    int[] characters = body.codePoints().toArray();
    stretches.stream()
        .sorted((a, b) -> Integer.compare(b.words().length(), a.words().length()))
        .limit(ASKED)
        .forEach(stretch -> vote(stretch, body, votes));
    Optional<Map.Entry<Integer, Integer>> most =
        votes.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()));
    return new PlacedText(lang, most.map(Map.Entry::getKey).orElse(0), characters);
  }

  String lang() {
    return lang;
  }

  int begin() {
    return begin;
  }

  int end() {
    return begin + characters.length;
  }

  /** Whether the stretch stands here, character by character. */
  boolean holds(Stretch stretch) {
    return stretch.begin() >= begin
        && stretch.end() <= end()
        && text(stretch.begin(), stretch.end()).equals(stretch.words());
  }

  /** The characters between two code points of the source. */
  String text(int from, int until) {
    return new String(characters, from - begin, until - from);
  }

  private static void vote(Stretch stretch, String body, Map<Integer, Integer> votes) {
    for (int at = body.indexOf(stretch.words());
        at >= 0;
        at = body.indexOf(stretch.words(), at + 1)) {
      votes.merge(stretch.begin() - body.codePointCount(0, at), 1, Integer::sum);
    }
  }
}
