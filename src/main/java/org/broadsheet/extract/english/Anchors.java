package org.broadsheet.extract.english;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Romanization;
import org.broadsheet.extract.text.Sentence;

/**
 * What a sentence and its translation share whatever the wording: the values of figures, the days
 * of dates, and names by their letters.
 */
final class Anchors {
  private static final int SHORTEST_NAME = 4;

  private final Annotations chinese;
  private final Set<String> names = new HashSet<>();

  Anchors(Annotations chinese) {
    this.chinese = chinese;
    chinese.mentions().forEach(mention -> names.add(letters(mention)));
  }

  /** The anchors of a Chinese sentence, from what was found in it. */
  Set<String> ofChinese(Sentence sentence) {
    Set<String> anchors = new TreeSet<>();
    for (Mention mention : chinese.mentions()) {
      if (within(sentence, mention.begin()) && letters(mention).length() >= SHORTEST_NAME) {
        anchors.add(letters(mention));
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
    EnglishNumbers.in(sentence.text()).forEach(found -> anchors.add(number(found.core())));
    for (Word word : Word.in(sentence.text())) {
      names.stream()
          .filter(name -> name.length() >= SHORTEST_NAME && name.startsWith(word.letters()))
          .filter(name -> word.letters().length() >= SHORTEST_NAME)
          .forEach(anchors::add);
    }
    return anchors;
  }

  private static boolean within(Sentence sentence, int offset) {
    return sentence.span().begin() <= offset && offset < sentence.span().end();
  }

  private static String letters(Mention mention) {
    List<String> syllables = Romanization.syllables(mention.text());
    return String.join("", syllables.subList(0, Math.min(2, syllables.size())));
  }

  private static String number(Object value) {
    return value instanceof BigDecimal decimal
        ? decimal.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
