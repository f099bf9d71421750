package org.broadsheet.extract.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Springs, canals and weirs that no table holds, in a list of their kind: 修成问津泉、龙洞泉、牛金泉. One alone
 * is mostly no name: 新渠, 温泉.
 */
final class ListedWaters {
  private static final Pattern LIST =
      Pattern.compile(
          "(?<stem>\\p{IsHan}{1,3})(?<kind>[泉渠溪堰])(?<others>(?:[、和]\\p{IsHan}{1,3}\\k<kind>)+)");

  /** What is done to them. */
  private static final String BUILT = "修建开挖挑凿引疏浚成";

  private static final Pattern JOINT = Pattern.compile("[、和]");

  private ListedWaters() {}

  static void scan(Passage passage, Spans spans) {
    Matcher list = LIST.matcher(passage.text());
    while (list.find()) {
      put(passage, spans, first(passage, list), list.end("kind"));
      int at = list.start("others") + 1;
      for (String name : JOINT.split(passage.text().substring(at, list.end()))) {
        put(passage, spans, at, at + name.length());
        at += name.length() + 1;
      }
    }
  }

  /** Where the first name begins, behind the verb before it: 修成|问津泉. */
  private static int first(Passage passage, Matcher list) {
    int begin = list.start("stem");
    while (begin < list.end("stem") - 1
        && (!passage.tokens().boundary(begin)
            || BUILT.indexOf(passage.at(begin)) >= 0
            || NameStart.stops(passage.at(begin)))) {
      begin++;
    }
    return begin;
  }

  private static void put(Passage passage, Spans spans, int begin, int end) {
    String name = passage.text().substring(begin, end);
    if (spans.free(begin, end) && name.chars().noneMatch(c -> NameStart.stops((char) c))) {
      spans.put(new NameSpan(begin, end, name, Form.SUFFIXED));
    }
  }
}
