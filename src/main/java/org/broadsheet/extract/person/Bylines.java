package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Localized;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.jspecify.annotations.Nullable;

/**
 * Writers of the article where the body names them: （颜某、陈某）, 新华社记者　李某摄, and the header's authors.
 */
final class Bylines {
  private static final Expression BRACKETS =
      Expression.compile("[（(](?<names>[\\p{IsHan}·、　 ]{2,40})[）)](?=\\s*(?:\\R|$))");
  private static final Expression CREDIT = Expression.compile("[摄画作绘]影?(?=[）)\\s]|$)");
  private static final Expression REPORTER = Expression.compile("记者|通讯员|特派员");

  private static final int LONGEST = 4;

  private final NameShape shape;
  private final Passage passage;

  Bylines(NameShape shape, Passage passage) {
    this.shape = shape;
    this.passage = passage;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    Search brackets = BRACKETS.in(passage.text());
    while (brackets.find()) {
      addNames(brackets.start("names"), brackets.end("names"), mentions);
    }
    for (Localized author : passage.reading().article().authors()) {
      addAuthor(author.chinese(), mentions);
    }
    credits(mentions);
    return mentions;
  }

  /** An author of the header wherever the passage has the name, set wide too: 刘　堪. */
  private void addAuthor(@Nullable String name, List<PersonMention> mentions) {
    if (name == null || name.length() < 2 || name.length() > LONGEST) {
      return;
    }
    String wide = name.length() > 2 ? name : name.charAt(0) + "[ 　]?" + name.charAt(1);
    Matcher written = Pattern.compile(wide).matcher(passage.text());
    while (written.find()) {
      if (shape.fills(passage, written.start(), written.end(), Evidence.BYLINE.odds())) {
        mentions.add(mention(written.start(), written.end(), 0.97));
      }
    }
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
          && shape.fills(passage, from, to, Evidence.BYLINE.odds())
          && !passage.text().startsWith("新华", from)) {
        mentions.add(mention(from, to, 0.9));
      }
      from = to + 1;
    }
  }

  private void credits(List<PersonMention> mentions) {
    Search credit = CREDIT.in(passage.text());
    while (credit.find()) {
      int end = credit.start();
      for (int length = 4; length >= 2; length--) {
        int begin = Math.max(0, end - length);
        String before = passage.text().substring(Math.max(0, begin - 6), begin);
        if (REPORTER.isIn(before) && shape.fills(passage, begin, end, Evidence.BYLINE.odds())) {
          mentions.add(mention(begin, end, 0.95));
        }
      }
    }
  }

  private PersonMention mention(int begin, int end, double confidence) {
    String name = passage.text().substring(begin, end).replaceAll("[　 ]", "");
    Person person = new Person(name, List.of());
    return new PersonMention(begin, end, person, List.of(), "person.byline", confidence);
  }
}
