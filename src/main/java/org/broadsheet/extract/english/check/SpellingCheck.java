package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.name.EnglishPeople;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.name.PlaceTypes.Found;
import org.broadsheet.extract.english.name.SiteWords;
import org.broadsheet.extract.english.name.Spellings;
import org.broadsheet.extract.english.name.Surnames;
import org.broadsheet.extract.english.name.Syllables;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.pattern.Expression;

/**
 * Names in pinyin that no characters of the original spell, while some there spell all but one of
 * their syllables: a name misread, whether or not anybody found it in the Chinese. People are told
 * by their surnames, places by the word for their type or the last syllable of a village.
 */
final class SpellingCheck {
  private static final int LONGEST_NAME = 4;

  /**
   * Last characters of names of villages and of counties in one word, with what they are read as.
   */
  private static final String SETTLEMENTS = "庄寨屯堡县";

  private static final Expression SETTLEMENT =
      Expression.compile("[a-z](?:zhuang|zhai|tun|bao|pu|xian)$");
  private static final double CONFIDENCE = 0.65;

  private SpellingCheck() {}

  static Stream<Issue> check(Bead bead, List<Rendering> renderings) {
    return bead.windows().stream()
        .filter(
            window ->
                renderings.stream().noneMatch(rendering -> window.overlaps(rendering.surface())))
        .flatMap(window -> check(bead, window).stream());
  }

  private static Optional<Issue> check(Bead bead, Window window) {
    Spellings spellings = bead.spellings();
    String text = bead.english().text();
    Optional<Found> type =
        PlaceTypes.after(text, window.end())
            .filter(found -> Character.isUpperCase(found.words().charAt(0)))
            .or(() -> SiteWords.after(text, window.end()));
    boolean pinyin = window.words() == 1 && Syllables.isPinyin(window.letters());
    boolean settlement = type.isEmpty() && pinyin && SETTLEMENT.isIn(window.letters());
    boolean place = pinyin && (type.isPresent() || settlement);
    boolean person = type.isEmpty() && EnglishPeople.isChineseName(text, window);
    if ((!place && !person) || spellings.spell(window.letters(), LONGEST_NAME)) {
      return Optional.empty();
    }
    Map<String, Span> near = new TreeMap<>();
    for (int begin = 0; begin < spellings.length(); begin++) {
      for (int end = begin + 2; end <= Math.min(spellings.length(), begin + LONGEST_NAME); end++) {
        boolean fits =
            place
                ? isPlace(bead.chinese().text(), end, type)
                : Surnames.begins(bead.chinese().text(), begin) && end - begin < LONGEST_NAME;
        String name = bead.chinese().text().substring(begin, end);
        boolean turned = !place && Syllables.isTurnedAbout(window.letters(), name);
        if (fits && (turned || spellings.allButOne(window.letters(), begin, end))) {
          near.putIfAbsent(name, new Span(begin, end));
        }
      }
    }
    if (near.size() > 1) {
      // of what the English has rightly other words are no rendering
      near.values().removeIf(name -> bead.isSpelt(name.begin(), name.end()));
    }
    return near.size() == 1
        ? Optional.of(issue(bead, window, type, near.values().iterator().next()))
        : Optional.empty();
  }

  /** Whether the type follows an index, or without one the last character is a settlement's. */
  private static boolean isPlace(String chinese, int end, Optional<Found> type) {
    return type.map(
            found ->
                PlaceTypes.follows(chinese, end, found.words())
                    || SiteWords.follows(chinese, end, found.words()))
        .orElseGet(() -> SETTLEMENTS.indexOf(chinese.charAt(end - 1)) >= 0);
  }

  private static Issue issue(Bead bead, Window window, Optional<Found> type, Span name) {
    String chinese = bead.chinese().text().substring(name.begin(), name.end());
    String correct =
        type.map(found -> NameForms.preferred(chinese) + " " + found.words())
            .or(() -> county(chinese))
            .or(() -> NameForms.person(chinese))
            .orElse(NameForms.preferred(chinese));
    return new Issue(
        bead.english().part(window.begin(), type.map(Found::end).orElse(window.end())),
        Optional.of(bead.chinese().part(name.begin(), name.end())),
        "english.misspelt",
        correct,
        CONFIDENCE);
  }

  /** Shen County for 莘县. */
  private static Optional<String> county(String chinese) {
    return Optional.of(chinese)
        .filter(name -> name.endsWith("县"))
        .map(name -> NameForms.preferred(name.substring(0, name.length() - 1)) + " County");
  }
}
