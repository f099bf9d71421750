package org.broadsheet.extract.person;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.lexicon.Tokens;

/**
 * The length of a name of a person that begins at an offset, by its characters and by what follows:
 * a surname of the Chinese list with one or two characters, a Japanese one, or a run of the
 * characters that transliterate foreign and minority names, with or without points between its
 * parts.
 */
final class NameShape {
  private static final int LONGEST_FOREIGN = 22;

  /** Characters that follow a name far more often than they end one. */
  private static final String AFTER_TWO = "说在和同等率到向对为是于的了及与以由从被把给将曾已也都就并又任出致";

  private final Set<String> surnames = new HashSet<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> japanese = new HashSet<>();
  private final Set<Character> transliteration = new HashSet<>();
  private final Set<Character> follow = new HashSet<>();

  NameShape() {
    surnames.addAll(Table.words(NameShape.class, "surnames.txt"));
    ambiguous.addAll(Table.words(NameShape.class, "ambiguous-surnames.txt"));
    japanese.addAll(Table.words(NameShape.class, "japanese-surnames.txt"));
    Table.words(NameShape.class, "transliteration.txt")
        .forEach(word -> word.chars().forEach(c -> transliteration.add((char) c)));
    Table.words(NameShape.class, "follow.txt")
        .forEach(word -> word.chars().forEach(c -> follow.add((char) c)));
  }

  /** Where the name that begins at an offset ends; empty where none does. */
  OptionalInt end(Passage passage, int begin, boolean sure) {
    OptionalInt pointed = pointed(passage, begin);
    if (pointed.isPresent()) {
      return pointed;
    }
    int run = run(passage, begin);
    int surname = surname(passage, begin);
    if (run - begin >= 4 || (run - begin >= 2 && surname == 0 && ends(passage, begin, run))) {
      return foreignEnd(passage, begin, run);
    }
    return surname == 0 ? OptionalInt.empty() : chineseEnd(passage, begin, surname, sure);
  }

  /** Where a name between two given offsets, with nothing else there, is a name. */
  boolean fills(Passage passage, int begin, int end) {
    String name = passage.text().substring(begin, end);
    int surname = surname(passage, begin);
    int given = end - begin - surname;
    boolean chinese = surname > 0 && given >= 1 && given <= 2 && allHan(name);
    boolean japaneseName = japanese.contains(name.substring(0, Math.min(2, name.length())));
    return chinese
        || (japaneseName && name.length() <= 5 && allHan(name))
        || (name.length() >= 2 && isTransliterated(name));
  }

  boolean isTransliterated(String name) {
    return name.chars().allMatch(c -> c == '·' || transliteration.contains((char) c));
  }

  private boolean ends(Passage passage, int begin, int run) {
    return closes(passage, run) || (run - begin > 2 && passage.tokens().boundary(run));
  }

  /** The length of the surname at an offset, 0 where there is none. */
  int surname(Passage passage, int begin) {
    String two = slice(passage, begin, begin + 2);
    if (surnames.contains(two) || japanese.contains(two)) {
      return 2;
    }
    return surnames.contains(slice(passage, begin, begin + 1)) ? 1 : 0;
  }

  boolean isAmbiguous(String surname) {
    return ambiguous.contains(surname);
  }

  private OptionalInt pointed(Passage passage, int begin) {
    int end = begin;
    int lastPoint = -1;
    while (end - begin < LONGEST_FOREIGN && goesOn(passage, end)) {
      if (isPoint(passage.at(end))) {
        lastPoint = end;
      } else if (lastPoint < 0 && !isNameCharacter(passage, end)) {
        return OptionalInt.empty();
      } else if (lastPoint >= 0
          && !transliteration.contains(passage.at(end))
          && end > lastPoint + 1) {
        break;
      }
      end++;
    }
    return lastPoint < 0 || lastPoint == begin || end == lastPoint + 1
        ? OptionalInt.empty()
        : foreignEnd(passage, begin, end);
  }

  private boolean isNameCharacter(Passage passage, int at) {
    return transliteration.contains(passage.at(at));
  }

  private static boolean goesOn(Passage passage, int at) {
    return isHan(passage.at(at)) || isPoint(passage.at(at));
  }

  static boolean isPoint(char c) {
    return c == '·' || c == '•' || c == '．' || c == '・';
  }

  private int run(Passage passage, int begin) {
    int end = begin;
    while (end - begin < 8
        && transliteration.contains(passage.at(end))
        && !beginsAWord(passage, end)) {
      end++;
    }
    return end;
  }

  /** Whether a word of two characters or more that is no name begins at an offset. */
  private static boolean beginsAWord(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    String nature = tokens.nature(at).toString();
    return tokens.begin(at) == at
        && tokens.end(at) - at > 1
        && !nature.startsWith("nr")
        && !nature.startsWith("ns")
        && !nature.startsWith("nz")
        && !nature.endsWith("g");
  }

  /** Gives back to the word after the name what belongs to it: 里根|达成. */
  private OptionalInt foreignEnd(Passage passage, int begin, int run) {
    Tokens tokens = passage.tokens();
    int end = run;
    if (!tokens.boundary(end) && !closes(passage, end)) {
      int word = tokens.begin(end);
      end = word > begin + 1 ? word : end;
    }
    return end - begin >= 2 ? OptionalInt.of(end) : OptionalInt.empty();
  }

  private OptionalInt chineseEnd(Passage passage, int begin, int surname, boolean sure) {
    Tokens tokens = passage.tokens();
    int two = begin + surname + 1;
    int three = two + 1;
    boolean japaneseName = japanese.contains(slice(passage, begin, begin + 2));
    if (!isGiven(passage, two - 1) && !spaced(passage, begin + surname)) {
      return OptionalInt.empty();
    }
    if (spaced(passage, begin + surname)) {
      int given = begin + surname + 1;
      while (isBlank(passage.at(given))) {
        given++;
      }
      boolean alone = isHan(passage.at(given)) && !isHan(passage.at(given + 1));
      return alone ? OptionalInt.of(given + 1) : OptionalInt.empty();
    }
    if (isOrdinaryWord(passage, begin, surname) && !sure) {
      return OptionalInt.empty();
    }
    boolean threeGiven = isHan(passage.at(two));
    boolean afterThree = closes(passage, three);
    boolean afterTwo = closes(passage, two);
    int end;
    if (!threeGiven) {
      end = two;
    } else if (afterThree && AFTER_TWO.indexOf(passage.at(two)) < 0) {
      end = three;
    } else if (afterTwo && tokens.boundary(two)) {
      end = two;
    } else if (tokens.boundary(three) && (tokens.begin(two) >= two || tokens.end(two) <= three)) {
      end = three;
    } else {
      end = tokens.boundary(two) ? two : three;
    }
    if (japaneseName && isHan(passage.at(end)) && !follow.contains(passage.at(end))) {
      end = tokens.boundary(end) ? end : end + 1;
    }
    boolean doubtful =
        ambiguous.contains(slice(passage, begin, begin + 1))
            && surname == 1
            && (!closes(passage, end) || (tokens.isWord(begin + 1, end) && end - begin > 2))
            && !sure;
    boolean verb =
        end - begin == 3
            && tokens.isWord(begin + 1, end)
            && tokens.nature(begin + 1).toString().startsWith("v")
            && !closes(passage, end);
    return doubtful || verb ? OptionalInt.empty() : OptionalInt.of(end);
  }

  /** 高度, 方面: a word of the dictionary that only begins like a name. */
  private static boolean isOrdinaryWord(Passage passage, int begin, int surname) {
    Tokens tokens = passage.tokens();
    boolean word = tokens.begin(begin) < begin || tokens.end(begin) > begin + surname;
    return word && !tokens.nature(begin).toString().startsWith("nr");
  }

  private boolean isGiven(Passage passage, int at) {
    return isHan(passage.at(at)) && "的了是在不们着过和及与".indexOf(passage.at(at)) < 0;
  }

  private static boolean spaced(Passage passage, int at) {
    return isBlank(passage.at(at)) && isHan(passage.at(at + 1)) && !isHan(passage.at(at + 2));
  }

  private static boolean isBlank(char c) {
    return c == '　' || c == ' ';
  }

  /** Whether a name can end before an offset: punctuation, or a word that goes with names. */
  boolean closes(Passage passage, int offset) {
    return !isHan(passage.at(offset)) || follow.contains(passage.at(offset));
  }

  private static boolean allHan(String text) {
    return text.chars().allMatch(c -> isHan((char) c));
  }

  static boolean isHan(char c) {
    return Han.is(c);
  }

  private static String slice(Passage passage, int begin, int end) {
    return end > passage.text().length() ? "" : passage.text().substring(begin, end);
  }
}
