package org.broadsheet.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.broadsheet.article.Language;

/**
 * An article before it is written: the same in both languages.
 *
 * @param figures one a sentence, in the order title, lead, body; unused where the sentence has none
 */
record Story(Cast cast, int page, Sentence title, List<Sentence> body, List<Figure> figures) {
  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  /** The sentence with this number, the title being the first. */
  Sentence sentence(int number) {
    return number == 0 ? title : body.get(number - 1);
  }

  /** The file in the form of the archive: English half, rule, Chinese half. */
  MarkedText text() {
    MarkedText text = new MarkedText();
    text.begin(Language.ENGLISH);
    title(Language.ENGLISH, text.append("Title: "));
    text.append("\n\nAuthor:\n\nDate: " + cast.issue() + "\nPage: " + page + "\n\n");
    body(Language.ENGLISH, text);
    text.append("\n\n\n\n<hr /> \n\nOriginal: \n\n\n### ");
    text.begin(Language.CHINESE);
    title(Language.CHINESE, text);
    text.append("\n\n" + cast.issue() + "\n第" + page + "版()\n专栏：\n\n    ");
    title(Language.CHINESE, text);
    body(Language.CHINESE, text.append("\n    "));
    return text.append("\n");
  }

  private void title(Language language, MarkedText text) {
    write(language, text, 0);
  }

  private void body(Language language, MarkedText text) {
    text.begin(1);
    LocalDate reported = cast.dateline();
    if (language == Language.CHINESE) {
      text.append("新华社").append(Slot.DATELINE, 0, reported.getDayOfMonth() + "日").append("讯　");
    } else {
      text.append("Xinhua News Agency, ")
          .append(Slot.DATELINE, 0, MONTH_DAY.format(reported))
          .append(": ");
    }
    for (int number = 1; number <= body.size(); number++) {
      write(language, text, number);
      text.append(language == Language.ENGLISH && number < body.size() ? " " : "");
    }
  }

  private void write(Language language, MarkedText text, int number) {
    text.begin(number);
    sentence(number).write(language, text, (slot, into) -> fill(language, slot, into, number));
  }

  private void fill(Language language, String slot, MarkedText text, int number) {
    switch (slot) {
      case "chain" -> chain(language, text);
      case "county" -> unit(language, text, cast.chain().size() - 1);
      case "commune" -> text.append(Slot.COMMUNE, 0, cast.communeName(language));
      case "committee" -> text.append(Slot.COMMITTEE, 0, cast.committeeName(language));
      case "post" -> text.append(Slot.POST, 0, Cast.post(language));
      case "person" -> text.append(Slot.PERSON, 0, cast.personName(language));
      case "date" -> text.append(Slot.DATE, 0, date(language));
      case "figure" -> figure(language, text, number);
      default -> throw new IllegalStateException("sentences.tsv has an unknown slot " + slot);
    }
  }

  private void chain(Language language, MarkedText text) {
    int last = cast.chain().size() - 1;
    for (int i = 0; i <= last; i++) {
      unit(language, text, language == Language.CHINESE ? i : last - i);
      text.append(language == Language.ENGLISH && i < last ? ", " : "");
    }
  }

  private void unit(Language language, MarkedText text, int index) {
    text.append(Slot.UNIT, index, Cast.unitName(cast.chain().get(index), language));
  }

  private void figure(Language language, MarkedText text, int number) {
    Sentence sentence = sentence(number);
    text.append(Slot.FIGURE, 0, figures.get(number).text(language, sentence.unit()));
    text.append(language == Language.CHINESE ? sentence.ofChinese() : " " + sentence.ofEnglish());
  }

  private String date(Language language) {
    LocalDate day = cast.day();
    return language == Language.CHINESE
        ? day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
        : MONTH_DAY.format(day);
  }
}
