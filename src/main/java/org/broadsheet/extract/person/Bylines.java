package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Localized;
import org.broadsheet.extract.lexicon.Passage;

/**
 * Writers of the article where the body names them: （颜某、陈某）, 新华社记者　李某摄, and the header's authors.
 */
final class Bylines {
  private static final Pattern BRACKETS =
      Pattern.compile("[（(]([\\p{IsHan}·、　 ]{2,40})[）)](?=\\s*(?:\\R|$))");
  private static final Pattern CREDIT = Pattern.compile("[摄画作绘]影?(?=[）)\\s]|$)");
  private static final Pattern REPORTER = Pattern.compile("记者|通讯员|特派员");

  private final NameShape shape;
  private final Passage passage;

  Bylines(NameShape shape, Passage passage) {
    this.shape = shape;
    this.passage = passage;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(passage.text());
    while (brackets.find()) {
      addNames(brackets.start(1), brackets.end(1), mentions);
    }
    for (Localized author : passage.reading().article().authors()) {
      String name = author.chinese();
      for (int at = name == null || name.length() < 2 ? -1 : passage.text().indexOf(name);
          at >= 0 && name != null;
          at = passage.text().indexOf(name, at + 1)) {
        mentions.add(mention(at, at + name.length(), 0.97));
      }
    }
    credits(mentions);
    return mentions;
  }

  private void addNames(int begin, int end, List<PersonMention> mentions) {
    int from = begin;
    while (from < end) {
      int to = from;
      while (to < end && "、　 ".indexOf(passage.at(to)) < 0) {
        to++;
      }
      if (to - from >= 2
          && to - from <= 4
          && shape.surname(passage, from) > 0
          && shape.fills(passage, from, to)
          && !passage.text().startsWith("新华", from)) {
        mentions.add(mention(from, to, 0.9));
      }
      from = to + 1;
    }
  }

  private void credits(List<PersonMention> mentions) {
    Matcher credit = CREDIT.matcher(passage.text());
    while (credit.find()) {
      int end = credit.start();
      for (int length = 4; length >= 2; length--) {
        int begin = Math.max(0, end - length);
        String before = passage.text().substring(Math.max(0, begin - 6), begin);
        if (REPORTER.matcher(before).find() && shape.fills(passage, begin, end)) {
          mentions.add(mention(begin, end, 0.95));
        }
      }
    }
  }

  private PersonMention mention(int begin, int end, double confidence) {
    Person person = new Person(passage.text().substring(begin, end), List.of());
    return new PersonMention(begin, end, person, List.of(), "person.byline", confidence);
  }
}
