package org.broadsheet.extract.person;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.lexicon.Transliteration;
import org.broadsheet.extract.pattern.Expression;

/**
 * Names written with the characters that transliterate foreign and minority names, with or without
 * points between their parts. Immutable, shared between threads.
 */
final class ForeignNames {
  private static final int LONGEST = 22;
  private static final int LONGEST_PART = 8;

  /** How far a last part may go on in other characters to the next mark: 旺秋. */
  private static final int TAIL = 2;

  private static final String ENDS_LIST_ITEM = "、，。；：（）)”“等及和";

  /** 沙姆斯|博士: degrees and ranks of nobility in characters that also write foreign names. */
  private static final Expression DEGREE = Expression.compile("\\p{IsHan}{2}(?:博士|爵士|伯爵|勋爵|公主)$");

  /** 瓦德克·某歇|同志: a form of address closes a name whatever its characters. */
  private static final Expression ADDRESS =
      Expression.compile("同志|先生|夫人|女士|小姐|博士|教授|总理|主席|团长|大使|部长|将军|代表");

  /** 某却|不知道: an adverb before what is done. */
  private static final Expression ADVERB = Expression.compile("却[不没未是在被又也有把将对向]");

  private final NameElements elements = new NameElements();
  private final Set<Character> follow = characters("follow.txt");

  private static Set<Character> characters(String resource) {
    return Table.words(ForeignNames.class, resource).stream()
        .flatMapToInt(String::chars)
        .mapToObj(c -> (char) c)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isPoint(char c) {
    return c == '·' || c == '•' || c == '．' || c == '・';
  }

  boolean isTransliterated(String name) {
    return name.chars().allMatch(c -> c == '·' || Transliteration.has((char) c));
  }

  boolean hasElement(String name) {
    return IntStream.range(1, name.length() - 1)
        .anyMatch(at -> at + elements.beginningAt(name, at) == name.length());
  }

  /** Whether a name can end before an offset: punctuation, or a word that goes with names. */
  boolean closes(Passage passage, int offset) {
    return !Han.is(passage.at(offset)) || follow.contains(passage.at(offset));
  }

  /** Where the name with points that begins at an offset ends. */
  OptionalInt pointed(Passage passage, int begin) {
    int end = begin + elements.beginningAt(passage.text(), begin);
    int lastPoint = -1;
    while (end - begin < LONGEST && (Han.is(passage.at(end)) || joins(passage, end))) {
      if (joins(passage, end)) {
        lastPoint = end;
      } else if (lastPoint < 0 && !canBeFirstPart(passage, begin, end)) {
        return OptionalInt.empty();
      } else if (lastPoint >= 0 && !Transliteration.has(passage.at(end))) {
        int next = nextPoint(passage, end);
        if (next < 0) {
          break;
        }
        lastPoint = next;
        end = next;
      }
      end++;
    }
    if (lastPoint <= begin || (end == lastPoint + 1 && !Han.is(passage.at(end)))) {
      return OptionalInt.empty();
    }
    OptionalInt whole =
        lastPart(passage, lastPoint + 1, Math.max(end, widest(passage, lastPoint + 1)));
    return whole.isPresent() && DEGREE.isIn(passage.text().substring(begin, whole.getAsInt()))
        ? OptionalInt.of(whole.getAsInt() - 2)
        : whole;
  }

  /** A point, or the dash of a double name: 保罗—马里·杨比. */
  static boolean joins(Passage passage, int at) {
    boolean dash =
        passage.at(at) == '—'
            && Transliteration.has(passage.at(at - 1))
            && Transliteration.has(passage.at(at + 1));
    return dash || isPoint(passage.at(at));
  }

  /** 崔科·登珠: at most one character before the first point is of another kind. */
  private boolean canBeFirstPart(Passage passage, int begin, int last) {
    int other = 0;
    int at = begin;
    while (at <= last) {
      int element = elements.beginningAt(passage.text(), at);
      other += element > 0 || Transliteration.has(passage.at(at)) ? 0 : 1;
      at += Math.max(1, element);
    }
    return other <= 1 && last - begin < LONGEST_PART;
  }

  /** The next point with nothing but a few characters before it, -1 where there is none. */
  private static int nextPoint(Passage passage, int from) {
    for (int at = from; at < from + LONGEST_PART / 2 && Han.is(passage.at(at)); at++) {
      if (isPoint(passage.at(at + 1))) {
        return at + 1;
      }
    }
    return -1;
  }

  private OptionalInt lastPart(Passage passage, int begin, int run) {
    for (int end = run; end <= run + TAIL; end++) {
      if (ENDS_LIST_ITEM.indexOf(passage.at(end)) >= 0) {
        if (end > run && beginsAVerb(passage, run)) {
          break;
        }
        return end > begin ? OptionalInt.of(end) : OptionalInt.empty();
      }
      if (end > begin && ADDRESS.isAt(passage.text(), end)) {
        return OptionalInt.of(end);
      }
      if (!Han.is(passage.at(end)) || follow.contains(passage.at(end))) {
        break;
      }
    }
    return wordsOff(passage, begin, run, 1);
  }

  /** How far the characters and elements of such names go on from an offset. */
  private int widest(Passage passage, int begin) {
    int widest = begin;
    int step = 1;
    while (widest - begin < LONGEST_PART && step > 0) {
      step = elements.beginningAt(passage.text(), widest);
      step = Math.max(step, Transliteration.has(passage.at(widest)) ? 1 : 0);
      widest += step;
    }
    return widest;
  }

  /** Where the name without points that begins at an offset ends. */
  OptionalInt run(Passage passage, int begin, int shortest) {
    if (isAdverb(passage, begin)) {
      return OptionalInt.empty();
    }
    int widest = widest(passage, begin);
    if (passage.at(widest) == '族') {
      return OptionalInt.empty();
    }
    if (widest - begin >= shortest && !Han.is(passage.at(widest))) {
      return isOrdinaryWord(passage, begin, widest) ? OptionalInt.empty() : OptionalInt.of(widest);
    }
    int end = begin;
    boolean whole = passage.tokens().boundary(widest);
    while (end < widest && (end == begin || !beginsAWord(passage, end, whole))) {
      end++;
    }
    OptionalInt found = wordsOff(passage, begin, beforeAdverb(passage, begin, end), 2);
    return found.isPresent()
            && found.getAsInt() - begin >= shortest
            && (closes(passage, found.getAsInt())
                || found.getAsInt() < end
                || found.getAsInt() - begin > 2
                || beginsAVerb(passage, found.getAsInt()))
            && !isOrdinaryWord(passage, begin, found.getAsInt())
        ? found
        : OptionalInt.empty();
  }

  /** 负责人|也参加: an adverb before a verb begins no name. */
  private static boolean isAdverb(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    if (ADVERB.isAt(passage.text(), at)) {
      return true;
    }
    return passage.at(at) == '也'
        && tokens.isWord(at, at + 1)
        && tokens.nature(at + 1).toString().startsWith("v");
  }

  /** 科恩斯基|也参加: the adverb is also one of the characters. */
  private static int beforeAdverb(Passage passage, int begin, int end) {
    boolean adverb =
        end - begin > 2
            && passage.at(end - 1) == '也'
            && passage.tokens().isWord(end - 1, end)
            && Han.is(passage.at(end));
    return adverb ? end - 1 : end;
  }

  /** 维尼|拒绝: a verb of two characters that what precedes is the subject of. */
  private static boolean beginsAVerb(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    return tokens.boundary(at)
        && tokens.end(at) - at > 1
        && tokens.nature(at).toString().equals("v");
  }

  /** Gives back to the word after the name what belongs to it: 里根|达成. */
  private OptionalInt wordsOff(Passage passage, int begin, int run, int shortest) {
    Tokens tokens = passage.tokens();
    int end = run;
    if (!tokens.boundary(end) && !closes(passage, end)) {
      int word = tokens.begin(end);
      end = word > begin ? word : end;
    }
    return end - begin >= shortest ? OptionalInt.of(end) : OptionalInt.empty();
  }

  private static boolean isOrdinaryWord(Passage passage, int begin, int end) {
    String nature = passage.tokens().nature(begin).toString();
    return passage.tokens().isWord(begin, end)
        && !nature.startsWith("nr")
        && !nature.startsWith("nz")
        && !nature.equals("ns");
  }

  /**
   * Whether a word of two characters or more that is no name begins at an offset.
   *
   * @param whole a word ends with the run, so that a noun within it is part of the name: 萨|马兰|奇
   */
  private static boolean beginsAWord(Passage passage, int at, boolean whole) {
    Tokens tokens = passage.tokens();
    String nature = tokens.nature(at).toString();
    return !(whole && nature.startsWith("n"))
        && tokens.begin(at) == at
        && tokens.end(at) - at > 1
        && !nature.startsWith("nr")
        && !nature.startsWith("ns")
        && !nature.startsWith("nz")
        && !nature.endsWith("g");
  }
}
