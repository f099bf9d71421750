package org.broadsheet.extract.english.align;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.Syllables;
import org.broadsheet.extract.english.name.Titles;
import org.broadsheet.extract.english.name.Titles.Title;
import org.broadsheet.extract.english.text.Letters;
import org.broadsheet.extract.english.text.Surface;
import org.broadsheet.extract.english.text.Surface.Fault;
import org.broadsheet.extract.english.text.Window;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that render one person's name.
 *
 * <p>A Chinese name has the letters of its pinyin or an established form; 张秘书 is a title and a
 * surname. A name that Chinese itself transcribes is found by its consonants, and is wrong where it
 * is merely the pinyin of the transcription.
 */
final class PersonFinder {
  private static final double LIKE_ENOUGH = 0.6;
  private static final double TURNED_ABOUT = 0.7;
  private static final double PINYIN_OF_TRANSCRIPTION = 0.85;
  private static final double ANOTHER_POST = 0.75;

  /** What anybody may be called, whatever his post. */
  private static final Set<String> FORMS_OF_ADDRESS = Set.of("同志", "先生", "夫人", "女士", "小姐");

  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> pinyin;
  private final String name;
  private final String mention;
  private final @Nullable String correct;

  /**
   * @param names Chinese names of the person, the full one first
   * @param mention as written
   * @param correct the right English name, {@code null} for one that the letters do not give
   */
  PersonFinder(List<String> names, String mention, @Nullable String correct) {
    this.name = names.get(0);
    this.pinyin = NameForms.pinyin(name);
    this.mention = mention;
    this.correct = correct;
    Stream.concat(names.stream(), Stream.of(mention))
        .filter(form -> Titles.endOf(form).isEmpty())
        .forEach(form -> forms.addAll(NameForms.letters(form)));
    forms.remove("");
  }

  Optional<Surface> exact(String text, List<Window> windows, Predicate<Window> free) {
    Optional<Surface> titled = titled(text, windows, free);
    return titled.isPresent()
        ? titled
        : windows.stream()
            .filter(window -> forms.contains(window.letters()) && free.test(window))
            .findFirst()
            .map(
                window ->
                    new Surface(window.begin(), window.end(), "english.name", 0.95, fault(window)));
  }

  /** The letters by which this person is rightly written. */
  Set<String> forms() {
    return forms;
  }

  /** The most like among the windows that {@code free} lets through. */
  Optional<Surface> faulty(List<Window> windows, Predicate<Window> free) {
    return windows.stream()
        .filter(free)
        .flatMap(window -> (isTranscribed() ? transcribed(window) : misspelt(window)).stream())
        .max(Comparator.comparingDouble(Surface::confidence));
  }

  /** Commissioner Jia for 贾副专员: the surname behind another post than that of the original. */
  Optional<Surface> underAnotherPost(String text, List<Window> windows, Predicate<Window> free) {
    Title title = Titles.endOf(mention).orElse(null);
    if (title == null || FORMS_OF_ADDRESS.contains(title.chinese())) {
      return Optional.empty();
    }
    Set<String> surname = surname(title);
    return windows.stream()
        .filter(window -> surname.contains(window.letters()) && free.test(window))
        .flatMap(window -> anotherPost(text, window, title).stream())
        .findFirst();
  }

  private Optional<Surface> anotherPost(String text, Window window, Title title) {
    return Titles.endOfEnglish(text.substring(0, window.begin()).stripTrailing())
        .filter(post -> title.right().stream().noneMatch(post::equalsIgnoreCase))
        .map(
            post ->
                new Surface(
                    window.begin() - 1 - post.length(),
                    window.end(),
                    "english.title",
                    ANOTHER_POST,
                    new Fault(
                        "english.post",
                        title.english() + " " + text.substring(window.begin(), window.end()))));
  }

  private Set<String> surname(Title title) {
    return NameForms.letters(mention.substring(0, mention.length() - title.chinese().length()));
  }

  /** Chairman Mao for 毛主席. */
  private Optional<Surface> titled(String text, List<Window> windows, Predicate<Window> free) {
    Optional<Title> title = Titles.endOf(mention);
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Set<String> letters = surname(title.get());
    return windows.stream()
        .filter(window -> letters.contains(window.letters()) && free.test(window))
        .flatMap(
            window ->
                title.get().right().stream()
                    .filter(word -> text.startsWith(word + " ", window.begin() - word.length() - 1))
                    .map(word -> window.begin() - word.length() - 1)
                    .map(begin -> new Surface(begin, window.end(), "english.title", 0.95, null)))
        .findFirst();
  }

  /** A name whose English the letters do not give is one that Chinese transcribes. */
  private boolean isTranscribed() {
    return correct == null;
  }

  private Optional<Surface> transcribed(Window window) {
    String preferred = pinyin.iterator().next();
    String sounds = Letters.skeleton(preferred);
    double likeness = Letters.likeness(Letters.skeleton(window.letters()), sounds);
    boolean longEnough =
        sounds.length() >= 2 && window.letters().length() >= preferred.length() / 2;
    return likeness >= LIKE_ENOUGH && longEnough
        ? Optional.of(
            new Surface(
                window.begin(), window.end(), "english.sound", likeness * 0.8, fault(window)))
        : Optional.empty();
  }

  /** Whether a name with a middle dot is spelt by the pinyin of its Chinese characters. */
  private @Nullable Fault fault(Window window) {
    return name.contains("·")
            && NameForms.established(name).isEmpty()
            && Letters.likeness(window.letters(), pinyin.iterator().next())
                >= PINYIN_OF_TRANSCRIPTION
        ? new Fault("english.pinyin-of-transcription", correct)
        : null;
  }

  private Optional<Surface> misspelt(Window window) {
    if (window.words() < 2 || window.words() > 3) {
      return Optional.empty();
    }
    boolean turned =
        Syllables.isTurnedAbout(window.letters(), name) && !pinyin.contains(window.letters());
    return Stream.of(
            spelling(window).stream(),
            Syllables.oneDiffers(window, name).stream(),
            turned ? Stream.of(TURNED_ABOUT) : Stream.<Double>empty())
        .flatMap(found -> found)
        .max(Comparator.naturalOrder())
        .map(
            confidence ->
                new Surface(
                    window.begin(),
                    window.end(),
                    "english.likeness",
                    confidence,
                    new Fault("english.misspelt", correct)));
  }

  /** How sure it is that one or two letters are wrong. */
  private Optional<Double> spelling(Window window) {
    return pinyin.stream()
        .filter(form -> form.charAt(0) == window.letters().charAt(0))
        .map(form -> Letters.distance(window.letters(), form))
        .filter(distance -> distance > 0 && distance <= 2)
        .min(Comparator.naturalOrder())
        .map(distance -> 0.85 - 0.15 * distance);
  }
}
