package org.broadsheet.extract.english.align;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.PeopleNames;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.name.PlaceTypes.Found;
import org.broadsheet.extract.english.name.PlaceTypes.PlaceType;
import org.broadsheet.extract.english.name.Syllables;
import org.broadsheet.extract.english.text.Letters;
import org.broadsheet.extract.english.text.Surface;
import org.broadsheet.extract.english.text.Surface.Fault;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.english.text.Word;
import org.broadsheet.extract.pattern.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that render one Chinese place name.
 *
 * <p>A right rendering has the letters of an established or a pinyin form. A wrong one is still
 * recognised where it differs by a letter or two, is cut short, or runs on.
 */
final class PlaceFinder {
  /** Types that are often left in a name of one character, with their reading. */
  private static final Map<String, String> NAMED_TWICE = Map.of("县", "xian", "河", "he");

  /** Types that are never left in a name, with their reading. */
  private static final Map<String, String> ALWAYS_TRANSLATED =
      Map.of("旗", "qi", "盟", "meng", "乡", "xiang", "专区", "zhuanqu", "公社", "gongshe");

  private static final int SHORTEST_LIKE = 4;
  private static final double MISREAD = 0.6;

  /** Enough where the type of place agrees and no right name is left to take the words. */
  private static final double SAME_TYPE_LIKENESS = 0.5;

  /** Two names for one that is short for both: Baoji-Chengdu for 宝成. */
  private static final Expression JOINED = Expression.compile("\\p{Ll}-\\p{Lu}");

  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> stems = new LinkedHashSet<>();
  private final Set<String> established = new LinkedHashSet<>();
  private final Set<String> stemNames = new LinkedHashSet<>();
  private final @Nullable PlaceType type;
  private final String correct;
  private final boolean typeWritten;

  /**
   * @param names Chinese names of the place, the full one first
   * @param mention as written
   * @param correct the right English name
   */
  PlaceFinder(List<String> names, String mention, String correct) {
    this.type = PlaceTypes.of(names.get(0)).orElse(null);
    this.correct = correct;
    this.typeWritten = type != null && mention.endsWith(type.suffix());
    Stream.concat(names.stream(), Stream.of(mention))
        .forEach(
            name -> {
              String stem = PlaceTypes.stem(name);
              stemNames.add(stem);
              NameForms.established(name).forEach(form -> established.add(Word.letters(form)));
              forms.addAll(NameForms.letters(name));
              forms.addAll(NameForms.letters(name, stem));
              stems.addAll(NameForms.pinyin(name, stem));
            });
    PeopleNames.variants(correct).forEach(name -> forms.add(Word.letters(name)));
    forms.remove("");
    stems.remove("");
  }

  /** The letters by which this place is rightly written. */
  Set<String> forms() {
    return forms;
  }

  /** The first right rendering that {@code free} lets through. */
  Optional<Surface> exact(String text, List<Window> windows, Predicate<Window> free) {
    for (Window window : windows) {
      if (forms.contains(window.letters())
          && free.test(window)
          && (!isSyllable(window) || typeAfter(text, window.end()).isPresent())) {
        return Optional.of(surface(text, window));
      }
    }
    return Optional.empty();
  }

  /** The most likely wrong rendering among the windows that {@code free} lets through. */
  Optional<Surface> faulty(String text, List<Window> windows, Predicate<Window> free) {
    return windows.stream()
        .filter(free)
        .filter(window -> window.words() <= 2)
        .flatMap(window -> wrong(text, window).stream())
        .max(Comparator.comparingDouble(Surface::confidence));
  }

  private boolean isSyllable(Window window) {
    return window.letters().length() < SHORTEST_LIKE && stems.contains(window.letters());
  }

  private Surface surface(String text, Window window) {
    Optional<Found> after = PlaceTypes.after(text, window.end());
    String typeInName = type == null || after.isPresent() ? null : typeInName(window, type);
    if (typeInName != null) {
      return new Surface(
          window.begin(), window.end(), "english.name", 0.8, new Fault(typeInName, correct));
    }
    if (type == null || after.isEmpty() || after.get().isShared()) {
      return new Surface(window.begin(), window.end(), "english.name", 0.95, null);
    }
    Found found = after.get();
    boolean accepted =
        type.accepts(found.words()) || Word.letters(correct).equals(window.letters());
    if (!accepted && !typeWritten) {
      return new Surface(window.begin(), window.end(), "english.name", 0.9, null);
    }
    Fault fault =
        !accepted
            ? isTitleCase(found.words()) ? new Fault("english.type", correct) : null
            : repeatsType(window, type) ? new Fault("english.type-twice", correct) : null;
    int end = accepted || fault != null ? found.end() : window.end();
    return new Surface(window.begin(), end, "english.name", 0.95, fault);
  }

  /** The fault where the word for the type stands in the name in pinyin and nowhere else. */
  private @Nullable String typeInName(Window window, PlaceType placeType) {
    if (!typeWritten) {
      return null;
    }
    return repeatsType(window, placeType)
        ? "english.type-twice"
        : spellsType(window, placeType) ? "english.type-untranslated" : null;
  }

  /** Dongxinbaqi for 东新巴旗: the banner is taken for a part of the name. */
  private boolean spellsType(Window window, PlaceType placeType) {
    String syllables = ALWAYS_TRANSLATED.get(placeType.suffix());
    return syllables != null
        && established.stream().noneMatch(window.letters()::equals)
        && stems.stream()
            .filter(stem -> stem.length() > SHORTEST_LIKE)
            .anyMatch(stem -> window.letters().equals(stem + syllables));
  }

  /** Zhaoxian County for 赵县, Quhe River for 渠河: the county or the river is named twice. */
  private boolean repeatsType(Window window, PlaceType placeType) {
    String syllable = NAMED_TWICE.get(placeType.suffix());
    return syllable != null
        && stems.stream().anyMatch(stem -> window.letters().equals(stem + syllable))
        && established.stream().noneMatch(window.letters()::equals)
        && !stems.contains(window.letters())
        && !Word.letters(correct).startsWith(window.letters());
  }

  /**
   * A name of which one whole syllable is another's.
   *
   * @param free lets through what spells nothing in the original
   */
  Optional<Surface> misread(String text, List<Window> windows, Predicate<Window> free) {
    return windows.stream()
        .filter(window -> window.words() == 1)
        .filter(window -> oneSyllableDiffers(window) || isAnotherSyllable(text, window))
        .filter(free)
        .findFirst()
        .map(
            window ->
                new Surface(
                    window.begin(),
                    typeAfter(text, window.end()).map(Found::end).orElse(window.end()),
                    "english.likeness",
                    MISREAD,
                    new Fault("english.misspelt", correct)));
  }

  private boolean oneSyllableDiffers(Window window) {
    return window.letters().length() > SHORTEST_LIKE
        && stemNames.stream().anyMatch(name -> Syllables.allButOne(window.letters(), name));
  }

  /** Lü County for 莒县: one syllable before the right type is all there is to go by. */
  private boolean isAnotherSyllable(String text, Window window) {
    return type != null
        && typeWritten
        && stemNames.stream().allMatch(name -> name.length() == 1)
        && Syllables.isSyllable(window.letters())
        && typeAfter(text, window.end()).filter(found -> type.accepts(found.words())).isPresent();
  }

  private Optional<Surface> wrong(String text, Window window) {
    if (JOINED.isIn(text.substring(window.begin(), window.end()))) {
      return Optional.empty();
    }
    Found after = typeAfter(text, window.end()).orElse(null);
    for (String stem : stems) {
      Optional<Surface> fault =
          misspelt(stem, window, after).or(() -> cutOrRunOn(text, stem, window, after));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  /** Letters that are nearly those of the stem; the type behind them lets more pass. */
  private Optional<Surface> misspelt(String stem, Window window, @Nullable Found after) {
    String letters = window.letters();
    boolean comparable =
        letters.length() >= SHORTEST_LIKE
            && stem.length() > SHORTEST_LIKE
            && (letters.charAt(0) == stem.charAt(0)
                || (after != null && Letters.distance(letters, stem) == 1));
    if (!comparable) {
      return Optional.empty();
    }
    int distance = Letters.distance(letters, stem);
    int allowed = Math.max(1, stem.length() / (after != null ? 4 : 6));
    boolean sameType = after != null && type != null && typeWritten && type.accepts(after.words());
    boolean near = distance > 0 && distance <= allowed;
    return near || (sameType && Letters.likeness(letters, stem) >= SAME_TYPE_LIKENESS)
        ? Optional.of(
            new Surface(
                window.begin(),
                after == null ? window.end() : after.end(),
                "english.likeness",
                Math.max(0.4, 0.8 - 0.1 * distance) + (after != null ? 0.1 : 0),
                new Fault("english.misspelt", correct)))
        : Optional.empty();
  }

  /** The beginning of the stem before its type, or the stem and more in one word. */
  private Optional<Surface> cutOrRunOn(
      String text, String stem, Window window, @Nullable Found after) {
    String letters = window.letters();
    boolean cut = stem.startsWith(letters) && letters.length() >= 2 && after != null && typeWritten;
    boolean runsOn =
        window.words() == 1
            && text.indexOf('-', window.begin()) < 0
            && stem.length() >= 6
            && letters.startsWith(stem)
            && !letters.equals(stem);
    return cut || runsOn
        ? Optional.of(
            new Surface(
                window.begin(),
                after == null ? window.end() : after.end(),
                "english.likeness",
                0.6,
                new Fault(cut ? "english.cut" : "english.run-on", correct)))
        : Optional.empty();
  }

  private static Optional<Found> typeAfter(String text, int end) {
    return PlaceTypes.after(text, end).filter(found -> isTitleCase(found.words()));
  }

  private static boolean isTitleCase(String words) {
    return Character.isUpperCase(words.charAt(0));
  }
}
