package org.broadsheet.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A constant as written in the gazetteer's tables and exchange formats: in small letters, with
 * hyphens, {@code special-district}.
 */
public final class WordNotation {
  private WordNotation() {}

  /**
   * The constant that a word stands for, in any case of letters.
   *
   * @throws IllegalArgumentException when it stands for none; names those that there are
   */
  public static <E extends Enum<E>> E parse(Class<E> constants, String word) {
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> format(constant).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is none of %s"
                        .formatted(
                            word,
                            Arrays.stream(constants.getEnumConstants())
                                .map(WordNotation::format)
                                .collect(Collectors.joining(", ")))));
  }

  /** The writing that {@link #parse} reads back. */
  public static String format(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
