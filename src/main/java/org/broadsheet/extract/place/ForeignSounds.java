package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Transliteration;

/** Names of places that are written for their sound alone: 那拉提, 巴音布鲁克, 加丹加. */
final class ForeignSounds {
  /** In names of places also these, which people's names are seldom written with. */
  private static final String OF_PLACES = "那都连音额呼浩淖提尕隆诺奈因腊以君士怒";

  /** Shorter names cannot be told from Chinese ones. */
  private static final int SHORTEST = 3;

  private ForeignSounds() {}

  /** Whether nothing but such characters make up a name. */
  static boolean is(String name) {
    return name.length() >= SHORTEST && name.chars().allMatch(c -> has((char) c));
  }

  /** Where the run of such characters begins that ends at an offset. */
  static int begin(Passage passage, int end, int longest) {
    int begin = end;
    while (end - begin < longest && has(passage.at(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** {@link #begin(Passage, int, int)}, but behind the name before it. */
  static int begin(Passage passage, Spans spans, int end, int longest) {
    int begin = begin(passage, end, longest);
    while (begin < end && spans.covering(begin).isPresent()) {
      begin++;
    }
    return begin;
  }

  static boolean has(char c) {
    return Transliteration.has(c) || OF_PLACES.indexOf(c) >= 0;
  }
}
