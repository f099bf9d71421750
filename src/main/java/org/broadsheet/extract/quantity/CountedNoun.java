package org.broadsheet.extract.quantity;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a figure counts: the noun phrase after it (二万四千多名<b>干部</b>), or else the one before it
 * (<b>党委书记</b>六至七名). Only these few words are tagged.
 */
final class CountedNoun {
  private static final int FARTHEST = 16;
  private static final Pattern BREAK = Pattern.compile("[，。；：！？“”（）《》\\s]");

  /** Words that link a noun to the figure after it. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:[为是达占有共计约了到至仅由从近也都还就已]|已经|一共|共有|共计|达到|增加|增到|增加到|上升|上升到|下降|下降到|提高|减少|超过|左右|将近|不少于|不足)+$");

  private final Segment segment =
      new ViterbiSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(false);

  Optional<String> of(String text, Figure figure) {
    String after = upToBreak(text, figure.end());
    Optional<String> noun = leading(after.startsWith("的") ? after.substring(1) : after);
    return noun.isPresent() ? noun : trailing(sinceBreak(text, figure.begin()));
  }

  private Optional<String> leading(String words) {
    StringBuilder phrase = new StringBuilder();
    int nounEnd = 0;
    for (Term term : segment.seg(words)) {
      boolean noun = isNoun(term);
      if (!noun && !isModifier(term)) {
        break;
      }
      phrase.append(term.word);
      nounEnd = noun ? phrase.length() : nounEnd;
    }
    return nounEnd == 0 ? Optional.empty() : Optional.of(phrase.substring(0, nounEnd));
  }

  private Optional<String> trailing(String words) {
    String linked = LINK.matcher(words).replaceFirst("");
    List<String> phrase = new ArrayList<>();
    List<Term> terms = new ArrayList<>(segment.seg(linked));
    Collections.reverse(terms);
    for (Term term : terms) {
      boolean joins = !phrase.isEmpty() && isModifier(term) && !isLinkOnly(term);
      if (!isNoun(term) && !joins) {
        break;
      }
      phrase.add(0, term.word);
    }
    return phrase.isEmpty() ? Optional.empty() : Optional.of(String.join("", phrase));
  }

  private static boolean isNoun(Term term) {
    String tag = term.nature.toString();
    return tag.startsWith("n")
        || tag.startsWith("g")
        || tag.equals("j")
        || tag.equals("l")
        || tag.equals("vn")
        || tag.equals("an");
  }

  private static boolean isModifier(Term term) {
    String tag = term.nature.toString();
    return tag.equals("b")
        || tag.equals("a")
        || tag.equals("s")
        || tag.equals("f")
        || isLinkOnly(term);
  }

  private static boolean isLinkOnly(Term term) {
    return term.word.equals("和") || term.word.equals("、");
  }

  private static String upToBreak(String text, int from) {
    String rest = text.substring(from, Math.min(text.length(), from + FARTHEST));
    return BREAK.split(rest, 2)[0];
  }

  private static String sinceBreak(String text, int to) {
    String rest = text.substring(Math.max(0, to - FARTHEST), to);
    String[] parts = BREAK.split(rest);
    return parts.length == 0 ? "" : parts[parts.length - 1];
  }
}
