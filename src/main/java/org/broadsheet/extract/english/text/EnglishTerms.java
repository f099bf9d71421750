package org.broadsheet.extract.english.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Finds English terms in a text whatever their number and tense; where one term begins like another
 * the longer one counts. A term written with a capital is found with one only.
 */
public final class EnglishTerms<V> {
  /** The number of a stem that no term has. */
  private static final int NONE = -1;

  private final Map<String, Integer> stems = new HashMap<>();

  /** By the number of a term's first stem. */
  private final List<List<Term<V>>> byFirst = new ArrayList<>();

  private record Term<V>(List<Token> tokens, V value) {}

  /** A word, from and to UTF-16 indexes, and the number of its stem. */
  private record Token(int begin, int end, int stem, boolean capital) {
    boolean fits(Token text) {
      return stem == text.stem && (!capital || text.capital);
    }
  }

  /** Where a term stands, UTF-16 indexes. */
  public record Found<V>(int begin, int end, V value) {}

  /**
   * @param term words with blanks between; each part in brackets may be left out, each of its
   *     members between bars may stand there
   */
  public void add(String term, V value) {
    for (String form : forms(term)) {
      List<Token> tokens = tokens(form, this::number);
      byFirst.get(tokens.get(0).stem()).add(new Term<>(tokens, value));
    }
  }

  /** Every term at every place, the longer ones of each place first. */
  public List<Found<V>> in(String text) {
    return in(text, value -> true);
  }

  /** Every term of some values at every place, the longer ones of each place first. */
  public List<Found<V>> in(String text, Predicate<V> wanted) {
    List<Token> tokens = tokens(text, stem -> stems.getOrDefault(stem, NONE));
    List<Found<V>> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int first = found.size();
      int stem = tokens.get(i).stem();
      for (Term<V> term : stem == NONE ? List.<Term<V>>of() : byFirst.get(stem)) {
        int last = i + term.tokens().size() - 1;
        if (last < tokens.size()
            && stands(term.tokens(), text, tokens, i)
            && wanted.test(term.value())) {
          found.add(new Found<>(tokens.get(i).begin(), tokens.get(last).end(), term.value()));
        }
      }
      if (found.size() > first + 1) {
        found.subList(first, found.size()).sort((left, right) -> right.end() - left.end());
      }
    }
    return found;
  }

  private int number(String stem) {
    return stems.computeIfAbsent(
        stem,
        key -> {
          byFirst.add(new ArrayList<>());
          return byFirst.size() - 1;
        });
  }

  /** Whether a term stands at a word of the text and those after it. */
  private static boolean stands(List<Token> term, String text, List<Token> tokens, int at) {
    for (int i = 0; i < term.size(); i++) {
      Token token = tokens.get(at + i);
      if (!term.get(i).fits(token)
          || (i > 0 && !isJoint(text, tokens.get(at + i - 1).end(), token.begin()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only blanks, a hyphen or an apostrophe stand between two words. */
  private static boolean isJoint(String text, int left, int right) {
    for (int i = left; i < right; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && "-'’".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Runs of letters and digits, with full stops inside them. */
  private static List<Token> tokens(String text, ToIntFunction<String> number) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isInside(text, end)) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end);
        tokens.add(
            new Token(
                at, end, number.applyAsInt(Stems.of(word)), Character.isUpperCase(word.charAt(0))));
      }
      at = Math.max(at + 1, end);
    }
    return tokens;
  }

  private static boolean isInside(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        || (text.charAt(at) == '.'
            && at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static List<String> forms(String term) {
    int open = term.indexOf('[');
    if (open < 0) {
      return List.of(term);
    }
    int close = term.indexOf(']', open);
    String[] options = term.substring(open + 1, close).split("\\|");
    return Stream.concat(Stream.of(""), Stream.of(options))
        .map(option -> term.substring(0, open) + option + term.substring(close + 1))
        .flatMap(form -> forms(form.replaceAll(" +", " ").strip()).stream())
        .toList();
  }
}
