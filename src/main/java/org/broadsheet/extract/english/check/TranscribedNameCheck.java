package org.broadsheet.extract.english.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Table;

/**
 * Tibetan, Uighur, Kazakh and Mongolian names that the translation spells after the Chinese which
 * transcribes them, by the elements that such names are made of, {@code transcribed-names.tsv}.
 */
final class TranscribedNameCheck {
  private static final double CONFIDENCE = 0.5;

  /**
   * An element of names.
   *
   * @param spelt a word that has the pinyin of the Chinese in it
   */
  private record Element(Pattern spelt, String correct) {}

  private static final Phrases<Element> ELEMENTS = elements();

  private TranscribedNameCheck() {}

  private static Phrases<Element> elements() {
    Map<String, Element> elements = new TreeMap<>();
    Table.rows(TranscribedNameCheck.class, "transcribed-names.tsv")
        .forEach(
            row ->
                elements.put(
                    row.get("chinese"), new Element(word(row.get("pinyin")), row.get("correct"))));
    return new Phrases<>(elements);
  }

  private static Pattern word(String pinyin) {
    String capital = Character.toUpperCase(pinyin.charAt(0)) + pinyin.substring(1);
    return Pattern.compile(
        "\\b(?:%s|[A-Z][a-z']*(?:%s|-%s))[a-z']*".formatted(capital, pinyin, pinyin));
  }

  static Stream<Issue> check(Bead bead) {
    return ELEMENTS.in(bead.chinese().text()).stream().flatMap(hit -> check(bead, hit).stream());
  }

  private static Optional<Issue> check(Bead bead, Phrases.Hit<Element> hit) {
    String english = bead.english().text();
    return hit.value()
        .spelt()
        .matcher(english)
        .results()
        .filter(word -> !english.contains(hit.value().correct()))
        .findFirst()
        .map(
            word ->
                new Issue(
                    bead.english().part(word.start(), word.end()),
                    Optional.of(bead.chinese().part(hit.begin(), hit.end())),
                    "english.pinyin-of-transcription",
                    hit.value().correct(),
                    CONFIDENCE));
  }
}
