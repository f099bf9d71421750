package org.broadsheet.extract.english.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.text.Endings;
import org.broadsheet.extract.lexicon.Table;

/** The words for posts in both languages, {@code titles.tsv}. */
public final class Titles {
  /**
   * One post.
   *
   * @param chinese as written after or before a name
   * @param right every right English word for it, the preferred one first
   */
  public record Title(String chinese, List<String> right) {
    public String english() {
      return right.get(0);
    }
  }

  private static final List<Title> TITLES =
      Table.rows(Titles.class, "titles.tsv").stream()
          .map(
              row ->
                  new Title(
                      row.get("chinese"),
                      Stream.concat(
                              Stream.of(row.get("english")), Table.list(row.get("others")).stream())
                          .toList()))
          .sorted(Comparator.comparingInt((Title title) -> title.chinese().length()).reversed())
          .toList();

  private static final Endings<Title> BY_CHINESE = new Endings<>(TITLES, Title::chinese);

  /** Every English word for a post, the longest first. */
  private static final List<String> ENGLISH =
      TITLES.stream()
          .flatMap(title -> title.right().stream())
          .filter(post -> Character.isUpperCase(post.charAt(0)))
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final Set<String> WORDS =
      TITLES.stream()
          .flatMap(title -> title.right().stream())
          .flatMap(right -> Stream.of(right.split(" ")))
          .filter(word -> Character.isUpperCase(word.charAt(0)))
          .collect(Collectors.toSet());

  private Titles() {}

  /** The post that a text ends in, the longest. */
  public static Optional<Title> endOf(String chinese) {
    for (Title title : BY_CHINESE.like(chinese)) {
      if (chinese.endsWith(title.chinese())) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  /** The post that an English text ends in, the longest, as written there. */
  public static Optional<String> endOfEnglish(String text) {
    return ENGLISH.stream()
        .filter(post -> text.endsWith(post))
        .filter(
            post ->
                text.length() == post.length()
                    || !Character.isLetter(text.charAt(text.length() - post.length() - 1)))
        .findFirst();
  }

  /** Whether an English word is part of the name of a post: Deputy, Secretary. */
  public static boolean isTitleWord(String word) {
    return WORDS.contains(word);
  }

  public static List<Title> all() {
    return TITLES;
  }
}
