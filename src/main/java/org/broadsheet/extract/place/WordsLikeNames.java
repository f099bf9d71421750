package org.broadsheet.extract.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;

/**
 * Bare names that are words of the language too, though the tagger knows them as names only: 大兴水利
 * is to build on a grand scale, 世界大同 is no town. Immutable.
 */
final class WordsLikeNames {
  private static final String ANY_WORD = "*";

  /**
   * What stands behind a place of a list or with an office, so that it begins no object of a verb.
   */
  private static final String BEHIND_A_PLACE = "县区市和与及等到至的一专地";

  private final Map<String, Signs> byName;

  private WordsLikeNames(Map<String, Signs> byName) {
    this.byName = byName;
  }

  /**
   * @param after words before the name that make it no name
   * @param before words behind it that do; {@code *} for whatever no place has behind it
   */
  private record Signs(List<String> after, List<String> before) {
    static Signs of(CSVRecord row) {
      return new Signs(Table.list(row.get("after")), Table.list(row.get("before")));
    }
  }

  static WordsLikeNames load() {
    return new WordsLikeNames(
        Table.rows(WordsLikeNames.class, "words-like-names.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), Signs::of)));
  }

  /** Whether a name of the tables is words here. */
  boolean are(Passage passage, Hit<String> hit) {
    Signs signs = byName.get(hit.value());
    return signs != null
        && (signs.after().stream()
                .anyMatch(word -> passage.startsWith(word, hit.begin() - word.length()))
            || signs.before().stream().anyMatch(word -> stands(passage, word, hit.end())));
  }

  private static boolean stands(Passage passage, String word, int at) {
    return word.equals(ANY_WORD)
        ? Han.is(passage.at(at)) && BEHIND_A_PLACE.indexOf(passage.at(at)) < 0
        : passage.startsWith(word, at);
  }
}
