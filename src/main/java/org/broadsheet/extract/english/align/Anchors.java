package org.broadsheet.extract.english.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Romanization;
import org.broadsheet.extract.english.text.Word;
import org.broadsheet.extract.lexicon.Remembered;
import org.broadsheet.extract.text.Sentence;

/**
 * What a sentence and its translation share whatever the wording: the values of figures, the days
 * of dates, and names by their letters.
 */
public final class Anchors {
  private static final int SHORTEST_NAME = 4;
  private static final Remembered<String> LETTERS = new Remembered<>(Anchors::letters);
  private static final char AFTER_ANY_LETTER = '{';

  private final Annotations chinese;
  private final EnglishFigures figures;
  private final NavigableSet<String> names = new TreeSet<>();
  private final List<Named> mentions = new ArrayList<>();

  /** A name by its letters. */
  private record Named(int begin, String letters) {}

  public Anchors(Annotations chinese, EnglishFigures figures) {
    this.chinese = chinese;
    this.figures = figures;
    for (Mention mention : chinese.mentions()) {
      String letters = LETTERS.of(mention.text());
      if (letters.length() >= SHORTEST_NAME) {
        mentions.add(new Named(mention.begin(), letters));
        names.add(letters);
      }
    }
  }

  /** The anchors of a Chinese sentence, from what was found in it. */
  Set<String> ofChinese(Sentence sentence) {
    Set<String> anchors = new TreeSet<>();
    for (Named name : mentions) {
      if (within(sentence, name.begin())) {
        anchors.add(name.letters());
      }
    }
    for (Quantity quantity : chinese.quantities()) {
      if (within(sentence, quantity.begin())) {
        Stream.of(Optional.ofNullable(quantity.min()), Optional.ofNullable(quantity.max()))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(value -> anchors.add(number(value)));
      }
    }
    for (DateMention date : chinese.dates()) {
      if (within(sentence, date.begin())) {
        anchors.add(number(date.to().getDayOfMonth()));
      }
    }
    return anchors;
  }

  /** The anchors of an English sentence; of its words only those that can be a Chinese name. */
  Set<String> ofEnglish(Sentence sentence) {
    Set<String> anchors = new TreeSet<>();
    figures.in(sentence.text()).forEach(found -> anchors.add(number(found.core())));
    for (Word word : Word.in(sentence.text())) {
      if (word.letters().length() >= SHORTEST_NAME) {
        String first = names.ceiling(word.letters());
        if (first != null && first.startsWith(word.letters())) {
          anchors.addAll(names.subSet(first, word.letters() + AFTER_ANY_LETTER));
        }
      }
    }
    return anchors;
  }

  private static boolean within(Sentence sentence, int offset) {
    return sentence.span().begin() <= offset && offset < sentence.span().end();
  }

  private static String letters(String name) {
    List<String> syllables = Romanization.syllables(name);
    return String.join("", syllables.subList(0, Math.min(2, syllables.size())));
  }

  private static String number(Object value) {
    return value instanceof BigDecimal decimal
        ? decimal.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
