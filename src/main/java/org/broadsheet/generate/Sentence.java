package org.broadsheet.generate;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Language;
import org.broadsheet.extract.lexicon.Table;

/**
 * A sentence to be filled, a row of {@code sentences.tsv}: {@code {slot}} stands for what the
 * article is about, {@code [words]} tell of the event.
 *
 * @param place where in an article it stands: title, lead or body
 * @param type of the event it tells, empty for none
 * @param unit measure word of its figure, empty without one
 * @param most the largest figure that is likely there, 0 without one
 */
record Sentence(
    String place,
    String type,
    String chinese,
    String english,
    String unit,
    String ofChinese,
    String ofEnglish,
    int most) {
  private static final Pattern PIECE = Pattern.compile("\\{(?<slot>\\w+)}|\\[(?<trigger>[^]]+)]");

  static List<Sentence> at(String place) {
    return Table.rows(Sentence.class, "sentences.tsv").stream()
        .map(
            row ->
                new Sentence(
                    row.get("place"),
                    row.get("type"),
                    row.get("chinese"),
                    row.get("english"),
                    row.get("unit"),
                    row.get("of_chinese"),
                    row.get("of_english"),
                    row.get("most").isEmpty() ? 0 : Integer.parseInt(row.get("most"))))
        .filter(sentence -> sentence.place().equals(place))
        .toList();
  }

  boolean tellsOfAnEvent() {
    return !type.isEmpty();
  }

  /**
   * Writes the sentence, marked as one.
   *
   * @param fill writes what a slot stands for
   */
  void write(Language language, MarkedText text, BiConsumer<String, MarkedText> fill) {
    int begin = text.length();
    String pattern = language == Language.CHINESE ? chinese : english;
    Matcher piece = PIECE.matcher(pattern);
    int from = 0;
    while (piece.find()) {
      text.append(pattern.substring(from, piece.start()));
      if (piece.group("slot") != null) {
        fill.accept(piece.group("slot"), text);
      } else {
        text.append(Slot.TRIGGER, 0, piece.group("trigger"));
      }
      from = piece.end();
    }
    text.append(pattern.substring(from));
    text.endSentence(begin);
  }
}
