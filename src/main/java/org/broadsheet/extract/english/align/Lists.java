package org.broadsheet.extract.english.align;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.name.Syllables;
import org.broadsheet.extract.english.text.Letters;
import org.broadsheet.extract.english.text.Stretch;
import org.broadsheet.extract.english.text.Surface;
import org.broadsheet.extract.english.text.Surface.Fault;
import org.broadsheet.extract.english.text.Word;
import org.broadsheet.extract.pattern.Expression;
import org.jspecify.annotations.Nullable;

/** Enumerations: a translation keeps their order, so the place in one pairs names of any form. */
final class Lists {
  private static final double LIKE_ENOUGH = 0.62;
  private static final Expression SIDES =
      Expression.compile(
          "\\b(?:Left|Right|Middle|Front|Rear|Back|East|West|North|South|Inner|Outer|Upper|Lower)\\b");
  private static final Pattern BETWEEN_CHINESE = Pattern.compile("\\s*[、和及与]\\s*");
  private static final Pattern NEXT_ENGLISH =
      Pattern.compile(
          "(?:\\s+[A-Z][a-z]+)?,?\\s+(?:and\\s+)?"
              + "(?<item>[A-Z][\\p{L}'’-]*(?:\\s[A-Z][\\p{L}'’-]*){0,2})(?=\\s*[,.;]|\\s+and\\b|\\s+[a-z])");

  private Lists() {}

  /** Whether the second mention is the next member of the list that the first one is in. */
  static boolean adjoin(Stretch chinese, Mention first, Mention second) {
    return first.end() <= second.begin()
        && BETWEEN_CHINESE
            .matcher(
                chinese.text().substring(chinese.index(first.end()), chinese.index(second.begin())))
            .matches();
  }

  /** The member after {@code before} in the English list, with what is wrong with it. */
  static Optional<Surface> next(
      String text, Surface before, Set<String> expected, @Nullable String correct) {
    Matcher matcher = NEXT_ENGLISH.matcher(text).region(before.end(), text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String letters = Word.letters(matcher.group("item"));
    boolean cut =
        !expected.contains(letters)
            && expected.stream()
                .anyMatch(
                    form -> form.startsWith(letters) && !isType(form.substring(letters.length())));
    double likeness =
        cut ? 0 : expected.stream().mapToDouble(form -> likeness(letters, form)).max().orElse(0);
    return Optional.of(
        new Surface(
            matcher.start("item"),
            matcher.end("item"),
            "english.list",
            0.6,
            fault(matcher.group("item"), likeness, expected, correct)));
  }

  private static @Nullable Fault fault(
      String item, double likeness, Set<String> expected, @Nullable String correct) {
    if (likeness < LIKE_ENOUGH && !isTranslated(item)) {
      return new Fault("english.unlike", correct);
    }
    return likeness < 1 && isOtherPinyin(Word.letters(item), expected)
        ? new Fault("english.misspelt", correct)
        : null;
  }

  /** Whether a word is pinyin, as a right form is, but another: Binxian for 郴县. */
  private static boolean isOtherPinyin(String letters, Set<String> expected) {
    return Syllables.isPinyin(letters)
        && expected.stream().anyMatch(Syllables::isPinyin)
        && expected.stream().noneMatch(form -> form.startsWith(letters));
  }

  private static double likeness(String letters, String form) {
    return form.startsWith(letters) && isType(form.substring(letters.length()))
        ? 1
        : Letters.likeness(letters, form);
  }

  /** Yellow for the Yellow River, in a list that names the type once. */
  private static boolean isType(String letters) {
    return PlaceTypes.isTypeLetters(letters);
  }

  /** Left, right and the quarters are rendered by their sense: Sonid Left Banner. */
  private static boolean isTranslated(String item) {
    return SIDES.isIn(item);
  }
}
