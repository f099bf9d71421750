package org.broadsheet.extract.person;

import java.util.OptionalInt;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;

/**
 * Where a name of a person that begins at an offset ends: a Chinese one, a Japanese one, or one of
 * the characters that transliterate foreign and minority names. Immutable, shared between threads.
 */
final class NameShape {
  /** 斐某|九世. */
  private static final Expression REGNAL_NUMBER = Expression.compile("[一二三四五六七八九十]{1,3}世(?![界纪代])");

  /** A transliterated name as long as this is no Chinese one. */
  private static final int SURELY_FOREIGN = 4;

  private final Surnames surnames = new Surnames();
  private final ChineseNames chinese = new ChineseNames(surnames);
  private final JapaneseNames japanese = new JapaneseNames();
  private final ForeignNames foreign = new ForeignNames();

  /**
   * Where the name that begins at an offset ends; empty where none does.
   *
   * @param prior log odds of a name there that the context gives
   */
  OptionalInt end(Passage passage, int begin, double prior) {
    OptionalInt end = withoutNumber(passage, begin, prior);
    int name = end.orElse(begin);
    return name - begin < 2
        ? end
        : REGNAL_NUMBER
            .at(passage.text(), name)
            .map(number -> OptionalInt.of(number.end()))
            .orElse(end);
  }

  private OptionalInt withoutNumber(Passage passage, int begin, double prior) {
    OptionalInt pointed = foreign.pointed(passage, begin);
    if (pointed.isPresent()) {
      return pointed;
    }
    boolean vouched = prior > 0;
    OptionalInt ofJapan = japanese.end(passage, begin, prior >= Evidence.TITLE.odds());
    if (ofJapan.isPresent() && vouched) {
      return ofJapan;
    }
    int shortest = surnames.length(passage, begin) == 0 ? 2 : 3;
    OptionalInt ofAbroad =
        vouched && !isChineseBeforeItsDeed(passage, begin)
            ? foreign.run(passage, begin, shortest)
            : OptionalInt.empty();
    if (ofAbroad.isPresent() && ofAbroad.getAsInt() - begin >= SURELY_FOREIGN) {
      return ofAbroad;
    }
    OptionalInt ofChina = chinese.end(passage, begin, prior);
    return ofChina.isEmpty() || ofAbroad.orElse(0) > ofChina.getAsInt() ? ofAbroad : ofChina;
  }

  /** 杨某安|所提的: 所 also writes foreign sounds, but not behind a surname and a given name. */
  private boolean isChineseBeforeItsDeed(Passage passage, int begin) {
    int surname = surnames.length(passage, begin);
    return surname > 0 && passage.at(begin + surname + 2) == '所';
  }

  /** The Chinese names that can begin at an offset. */
  LikelyNames chinese(Passage passage, int begin) {
    return chinese.at(passage, begin);
  }

  /** Whether the stretch between two offsets is a name. */
  boolean fills(Passage passage, int begin, int end, double prior) {
    return chinese.fills(passage, begin, end, prior)
        || japanese.fills(passage, begin, end)
        || isForeign(passage, begin, end);
  }

  private boolean isForeign(Passage passage, int begin, int end) {
    String name = passage.text().substring(begin, end);
    int shortest = surnames.length(passage, begin) == 0 ? 2 : 3;
    boolean whole =
        name.indexOf('·') > 0
            || foreign.run(passage, begin, shortest).orElse(-1) == end
            || (name.length() >= SURELY_FOREIGN && !passage.tokens().isWord(begin, end));
    return name.length() >= shortest && foreign.isTransliterated(name) && whole;
  }

  boolean isTransliterated(String name) {
    return foreign.isTransliterated(name);
  }

  /** Whether a stretch ends with a word that Tibetan, Mongolian or Uighur names are made of. */
  boolean hasElement(String name) {
    return foreign.hasElement(name);
  }

  /** The length of the surname at an offset, 0 where there is none. */
  int surname(Passage passage, int begin) {
    return surnames.length(passage, begin);
  }

  static boolean isPoint(char c) {
    return ForeignNames.isPoint(c);
  }

  static boolean isHan(char c) {
    return Han.is(c);
  }
}
