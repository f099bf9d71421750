package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Names that vouch for one another in a list by ending alike, with a character that waters, hills
 * or settlements are named by: 龙泉、虎跑泉、珍珠泉.
 */
final class LikeEndings {
  private static final String ENDS = "[泉渠河沟岭湾庄寨堡屯峪坡洼崖岩沱塘坝垸圩坪口村]";

  private static final Expression LIST =
      Expression.compile(
          "\\p{IsHan}(?<end>"
              + ENDS
              + ")(?:、\\p{IsHan}{1,3}"
              + ENDS
              + ")+(?:[和及与]\\p{IsHan}{1,3}"
              + ENDS
              + ")?");

  private static final Pattern JOINT = Pattern.compile("[、和及与]");

  private static final int LONGEST = 3;

  private LikeEndings() {}

  static void scan(Passage passage, Spans spans) {
    Search list = LIST.in(passage.text());
    while (list.find()) {
      List<NameSpan> members = members(passage, list);
      boolean alike =
          members.stream().allMatch(member -> member.name().endsWith(list.group("end")));
      boolean own = members.stream().anyMatch(member -> member.name().length() > 2);
      if (alike && own && members.size() > 2) {
        members.forEach(spans::putIfFree);
      }
    }
  }

  /** Empty where a member cannot be a name. */
  private static List<NameSpan> members(Passage passage, Search list) {
    List<NameSpan> members = new ArrayList<>();
    int begin = firstBegin(passage.tokens(), list.end("end") - 1);
    for (String name : JOINT.split(passage.text().substring(begin, list.end()))) {
      int end = begin + name.length();
      if (isWord(passage.tokens(), begin, end) || !isStem(name)) {
        return List.of();
      }
      members.add(new NameSpan(begin, end, name, Form.SUFFIXED));
      begin = end + 1;
    }
    return members;
  }

  /** 修成|问津泉: the word before the ending, or the single characters. */
  private static int firstBegin(Tokens tokens, int ending) {
    int begin = tokens.begin(ending - 1);
    while (begin > 0
        && ending - begin < LONGEST
        && tokens.isWord(begin, begin + 1)
        && tokens.isWord(begin - 1, begin)) {
      begin--;
    }
    return begin;
  }

  private static boolean isStem(String name) {
    String stem = name.substring(0, Math.max(0, name.length() - 1));
    return !stem.isEmpty()
        && stem.length() <= LONGEST
        && stem.chars().allMatch(c -> Han.is((char) c) && !NameStart.stops((char) c))
        && !NameStart.notAName(stem);
  }

  /** 山沟: a word of the language, but no name of the dictionary. */
  private static boolean isWord(Tokens tokens, int begin, int end) {
    return tokens.isWord(begin, end) && !tokens.nature(begin).startsWith("ns");
  }
}
