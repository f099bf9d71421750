package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.check.Vocabulary.Entry;
import org.broadsheet.extract.english.check.Vocabulary.Plain;
import org.broadsheet.extract.english.text.Closeness;
import org.broadsheet.extract.english.text.Closeness.Anchor;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Words of the original whose place in the translation is known: names, numbers, members of
 * families, and words of the {@link Vocabulary} that either language says once. Of one thread.
 */
final class RenderedWords {
  private static final String CLAUSE_MARKS = "，。；：！？";

  private static final String NUMERALS = "第一二三四五六七八九十百千万亿两几半数零〇0123456789０１２３４５６７８９";

  /** Characters of the original between a word and the head that it belongs to. */
  private static final int REACH = 5;

  private final Bead bead;
  private final Unnamed texts;
  private final Closeness known;
  private @Nullable Plain english;
  private @Nullable List<Hit<Entry>> vocabulary;
  private @Nullable Closeness closeness;

  /**
   * @param known by the words that are known without the vocabulary
   */
  RenderedWords(Bead bead, Unnamed texts, Closeness known) {
    this.bead = bead;
    this.texts = texts;
    this.known = known;
  }

  /** The translation without its names, plain. */
  Plain english() {
    if (english == null) {
      english = Plain.of(texts.english());
    }
    return english;
  }

  /** The words of the original that the vocabulary has, from the left. */
  List<Hit<Entry>> vocabulary() {
    if (vocabulary == null) {
      vocabulary = Vocabulary.bundled().in(texts.chinese()).toList();
    }
    return vocabulary;
  }

  /** Found when first asked for: most pairs of sentences have nothing to look for. */
  private Closeness closeness() {
    if (closeness == null) {
      List<Anchor> all = new ArrayList<>(known.anchors());
      all.addAll(saidOnce());
      closeness = new Closeness(all, known.ratio());
    }
    return closeness;
  }

  private List<Anchor> anchors() {
    return closeness().anchors();
  }

  /** The words of the vocabulary that either language says once. */
  private List<Anchor> saidOnce() {
    Map<Entry, Integer> times = new HashMap<>();
    vocabulary().forEach(hit -> times.merge(hit.value(), 1, Integer::sum));
    List<Anchor> anchors = new ArrayList<>();
    for (Hit<Entry> hit : vocabulary()) {
      if (times.getOrDefault(hit.value(), 0) == 1) {
        hit.value()
            .only(english())
            .ifPresent(
                place ->
                    anchors.add(new Anchor(hit.begin(), hit.end(), place.begin(), place.end())));
      }
    }
    return anchors;
  }

  /** The words but numbers whose place in the translation is known. */
  List<Anchor> words() {
    return anchors().stream().filter(word -> !isNumber(word)).toList();
  }

  /** The first word but numbers that stands wholly behind an index, in its clause and near it. */
  Optional<Anchor> after(int index) {
    return anchors().stream()
        .filter(word -> index <= word.chineseBegin() && word.chineseBegin() <= index + REACH)
        .filter(word -> isOneClause(index, word.chineseBegin()))
        .filter(word -> !isNumber(word))
        .min(Comparator.comparingInt(Anchor::chineseBegin));
  }

  /** The last word but numbers that stands wholly before an index, in its clause and near it. */
  Optional<Anchor> before(int index) {
    return anchors().stream()
        .filter(word -> index - REACH <= word.chineseEnd() && word.chineseEnd() <= index)
        .filter(word -> isOneClause(word.chineseEnd(), index))
        .filter(word -> !isNumber(word))
        .max(Comparator.comparingInt(Anchor::chineseEnd));
  }

  /** About where in the English a place in the original is rendered. */
  int expected(int index) {
    return closeness().expected(index, bead.chinese().text(), bead.english().text());
  }

  /**
   * The clause of the English that faces a place in the original: the one in which most of the
   * words around it are rendered, the nearer ones counting more.
   *
   * @return UTF-16 begin and end in the English
   */
  int[] clauseFacing(int index) {
    String english = bead.english().text();
    Map<Integer, Double> votes = new HashMap<>();
    for (Anchor word : anchors()) {
      boolean before = word.chineseEnd() <= index;
      if (before
          ? isOneClause(word.chineseEnd(), index)
          : index < word.chineseBegin() && isOneClause(index, word.chineseBegin())) {
        int gap = before ? index - word.chineseEnd() : word.chineseBegin() - index;
        votes.merge(Clauses.at(english, word.englishBegin())[0], 1.0 / (2 + gap), Double::sum);
      }
    }
    int expected = expected(index);
    votes.merge(Clauses.at(english, expected)[0], 0.1, Double::sum);
    return Clauses.at(
        english,
        votes.entrySet().stream()
            .max(
                Map.Entry.<Integer, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(expected));
  }

  private boolean isNumber(Anchor word) {
    return NUMERALS.indexOf(bead.chinese().text().charAt(word.chineseBegin())) >= 0;
  }

  private boolean isOneClause(int begin, int end) {
    return bead.chinese()
        .text()
        .substring(begin, end)
        .chars()
        .noneMatch(c -> CLAUSE_MARKS.indexOf(c) >= 0);
  }
}
