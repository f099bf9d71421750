package org.broadsheet.extract.english.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Finds people in an English text that has no Chinese beside it: Chinese names by surname and the
 * shape of pinyin, others by the title before them.
 */
public final class EnglishPeople {
  private static final Set<String> SURNAMES =
      new HashSet<>(Table.words(EnglishPeople.class, "surnames.txt"));
  private static final String SYLLABLE =
      "(?:[bpmfdtnlgkhjqxzcsrwy]|zh|ch|sh)?(?:[aeiouü]|ai|ei|ao|ou|ia|ie|iao|iu|ua|uo|uai|ui|ue|üe|an|en|in|ian|uan|un|ün|ang|eng|ing|ong|iang|uang|iong|er)";
  private static final Pattern GIVEN = Pattern.compile(SYLLABLE + "(?:['’-]?" + SYLLABLE + ")?");
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Expression TITLED =
      Expression.compile(
          "\\b(?:"
              + Titles.all().stream()
                  .flatMap(title -> title.right().stream())
                  .filter(word -> Character.isUpperCase(word.charAt(0)))
                  .distinct()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\s(?<name>[A-Z][\\p{L}'’-]+(?:\\s[A-Z][\\p{L}'’-]+){0,2})");

  private EnglishPeople() {}

  /** Where a person is named; UTF-16 indexes. */
  public record FoundPerson(int begin, int end, String name) {}

  public static List<FoundPerson> in(String text) {
    List<FoundPerson> people = new ArrayList<>();
    Search titled = TITLED.in(text);
    while (titled.find()) {
      if (PlaceTypes.after(text, titled.end()).isEmpty() && isName(titled.group("name"))) {
        people.add(new FoundPerson(titled.start(), titled.end(), titled.group("name")));
      }
    }
    for (Window window : Window.in(text)) {
      boolean known =
          people.stream()
              .anyMatch(person -> window.begin() < person.end() && person.begin() < window.end());
      if (!known && isChineseName(text, window)) {
        people.add(
            new FoundPerson(
                window.begin(), window.end(), text.substring(window.begin(), window.end())));
      }
    }
    return people;
  }

  private static boolean isName(String words) {
    return Stream.of(words.split(" "))
        .noneMatch(word -> PlaceTypes.isTypeWord(word) || Titles.isTitleWord(word));
  }

  /** Whether two words are a surname and a given name in pinyin, no place and no post. */
  public static boolean isChineseName(String text, Window window) {
    if (window.words() == 1) {
      return false;
    }
    String[] words = BLANK.split(text.substring(window.begin(), window.end()));
    return words.length == 2
        && SURNAMES.contains(words[0])
        && words[1].length() > 1
        && GIVEN.matcher(words[1].toLowerCase(Locale.ROOT)).matches()
        && PlaceTypes.after(text, window.end()).isEmpty();
  }
}
