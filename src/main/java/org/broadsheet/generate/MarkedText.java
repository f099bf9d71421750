package org.broadsheet.generate;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Language;

/**
 * The text of an article in the making, with what its stretches stand for. All characters lie in
 * the basic plane, so that indexes are code points.
 */
final class MarkedText {
  /**
   * A stretch of the text.
   *
   * @param sentence number of the sentence, the same in both languages, the title's being 0
   * @param index which of several of a slot: the place in the chain of a unit, else 0
   */
  record Mark(Language language, Slot slot, int sentence, int index, int begin, int end) {
    /** Whether it says the same of the same sentence, perhaps in the other language. */
    boolean repeats(Mark other) {
      return slot == other.slot && sentence == other.sentence && index == other.index;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private Language language = Language.ENGLISH;
  private int sentence;

  /** What follows is in that language. */
  void begin(Language next) {
    language = next;
  }

  /** What follows belongs to the sentence with that number. */
  void begin(int number) {
    sentence = number;
  }

  MarkedText append(String plain) {
    text.append(plain);
    return this;
  }

  MarkedText append(Slot slot, int index, String marked) {
    mark(slot, index, text.length(), text.length() + marked.length());
    return append(marked);
  }

  /** Marks what was written from {@code begin} on as a sentence. */
  void endSentence(int begin) {
    mark(Slot.SENTENCE, 0, begin, text.length());
  }

  private void mark(Slot slot, int index, int begin, int end) {
    marks.add(new Mark(language, slot, sentence, index, begin, end));
  }

  int length() {
    return text.length();
  }

  String slice(Mark mark) {
    return text.substring(mark.begin(), mark.end());
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
