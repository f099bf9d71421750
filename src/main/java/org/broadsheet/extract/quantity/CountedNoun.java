package org.broadsheet.extract.quantity;

import java.util.Optional;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * What a figure counts: the noun phrase after it (二万四千多名<b>干部</b>), or else the one before it
 * (<b>党委书记</b>六至七名). Only these few words are tagged.
 */
final class CountedNoun {
  private static final int FARTHEST = 16;
  private static final String BREAKS = "，。；：！？“”（）《》 \t\n\u000B\f\r";

  /** Words that link a noun to the figure after it. */
  private static final Expression LINK =
      Expression.compile(
          "(?:[为是达占有共计约了到至仅由从近也都还就已]|已经|一共|共有|共计|达到|增加|增到|增加到|上升|上升到|下降|下降到|提高|减少|超过|左右|将近|不少于|不足)+$");

  Optional<String> of(String text, Figure figure) {
    String after = upToBreak(text, figure.end());
    boolean listed = after.startsWith("、");
    Optional<String> noun =
        listed ? Optional.empty() : leading(after.startsWith("的") ? after.substring(1) : after);
    return noun.isPresent() ? noun : trailing(sinceBreak(text, figure.begin()));
  }

  private Optional<String> leading(String words) {
    Tokens tokens = Tokens.of(words);
    int nounEnd = 0;
    int at = 0;
    while (at < words.length() && (isNoun(tokens, at) || isModifier(words, tokens, at))) {
      nounEnd = isNoun(tokens, at) ? tokens.end(at) : nounEnd;
      at = tokens.end(at);
    }
    return nounEnd == 0 ? Optional.empty() : Optional.of(words.substring(0, nounEnd));
  }

  private Optional<String> trailing(String words) {
    Search link = LINK.in(words);
    String linked = link.find() ? words.substring(0, link.start()) : words;
    Tokens tokens = Tokens.of(linked);
    int begin = linked.length();
    while (begin > 0 && continues(linked, tokens, begin)) {
      begin = tokens.begin(begin - 1);
    }
    return begin == linked.length() ? Optional.empty() : Optional.of(linked.substring(begin));
  }

  /** Whether the word before an index belongs to the phrase that begins there. */
  private static boolean continues(String words, Tokens tokens, int begin) {
    int at = tokens.begin(begin - 1);
    boolean joins =
        begin < words.length() && isModifier(words, tokens, at) && !isLinkOnly(words, tokens, at);
    return isNoun(tokens, at) || joins;
  }

  private static boolean isNoun(Tokens tokens, int at) {
    String tag = tokens.nature(at).toString();
    return tag.startsWith("n")
        || tag.startsWith("g")
        || tag.equals("j")
        || tag.equals("l")
        || tag.equals("vn")
        || tag.equals("an");
  }

  private static boolean isModifier(String words, Tokens tokens, int at) {
    String tag = tokens.nature(at).toString();
    return tag.equals("b")
        || tag.equals("a")
        || tag.equals("s")
        || tag.equals("f")
        || isLinkOnly(words, tokens, at);
  }

  private static boolean isLinkOnly(String words, Tokens tokens, int at) {
    return tokens.isWord(at, at + 1) && "和、".indexOf(words.charAt(at)) >= 0;
  }

  private static String upToBreak(String text, int from) {
    int farthest = Math.min(text.length(), from + FARTHEST);
    int end = from;
    while (end < farthest && !isBreak(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static String sinceBreak(String text, int to) {
    int farthest = Math.max(0, to - FARTHEST);
    int end = to;
    while (end > farthest && isBreak(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > farthest && !isBreak(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end);
  }

  private static boolean isBreak(char c) {
    return BREAKS.indexOf(c) >= 0;
  }
}
