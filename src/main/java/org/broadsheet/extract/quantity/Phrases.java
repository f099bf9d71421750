package org.broadsheet.extract.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Slogans, names of policies and idioms that begin with a numeral and count nothing. */
final class Phrases {
  private final Set<String> phrases;
  private final Set<Integer> firsts;
  private final int longest;

  private Phrases(Set<String> phrases) {
    this.phrases = phrases;
    this.firsts =
        phrases.stream()
            .map(phrase -> (int) phrase.charAt(0))
            .collect(Collectors.toUnmodifiableSet());
    this.longest = phrases.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The lines of {@code not-figures.txt}; one that begins with # is a remark. */
  static Phrases load() {
    try (InputStream in =
            Objects.requireNonNull(Phrases.class.getResourceAsStream("not-figures.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Phrases(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Length of the longest phrase that begins at {@code begin}, 0 where none does. */
  int lengthAt(String text, int begin) {
    if (!firsts.contains((int) text.charAt(begin))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length() - begin); length > 1; length--) {
      if (phrases.contains(text.substring(begin, begin + length))) {
        return length;
      }
    }
    return 0;
  }
}
