package org.broadsheet.extract.english.align;

import java.util.List;
import org.broadsheet.article.SourceText;
import org.broadsheet.extract.english.name.Spellings;
import org.broadsheet.extract.english.text.Stretch;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.english.text.Word;
import org.broadsheet.extract.text.Sentence;

/**
 * Sentences of both languages that say the same: at most two of each, one side empty where the
 * other has nothing that renders it.
 *
 * @param words those of the English, {@code windows} those that may be names
 * @param spellings how the Chinese can be read
 */
public record Bead(
    List<Sentence> originals,
    List<Sentence> translations,
    Stretch chinese,
    Stretch english,
    List<Word> words,
    List<Window> windows,
    Spellings spellings) {
  public Bead {
    originals = List.copyOf(originals);
    translations = List.copyOf(translations);
    words = List.copyOf(words);
    windows = List.copyOf(windows);
  }

  public static Bead of(SourceText source, List<Sentence> originals, List<Sentence> translations) {
    Stretch chinese = Stretch.of(source, originals);
    Stretch english = Stretch.of(source, translations);
    List<Word> words = Word.in(english.text());
    return new Bead(
        originals,
        translations,
        chinese,
        english,
        words,
        Window.in(english.text(), words),
        Spellings.of(chinese.text()));
  }

  /** Whether the English has a name that the Chinese from one index to another can be read as. */
  public boolean isSpelt(int begin, int end) {
    for (Window window : windows) {
      if (spellings.spell(window.letters(), begin, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both languages are there. */
  public boolean isPair() {
    return !originals.isEmpty() && !translations.isEmpty();
  }
}
