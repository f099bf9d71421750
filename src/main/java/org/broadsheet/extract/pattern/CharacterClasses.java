package org.broadsheet.extract.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The classes of a regular expression as trees of ranges. {@link java.util.regex.Pattern} compares
 * a character with every member of a class of Chinese characters one after the other; written as
 * halves, each with the range that it lies in, a class takes but a few comparisons.
 */
final class CharacterClasses {
  /** So many members are compared one after the other. */
  private static final int LEAF = 3;

  /** Classes of fewer members gain nothing. */
  private static final int SMALLEST = 6;

  /** Members up to here are held in a set already. */
  private static final char LATIN = 0xFF;

  private CharacterClasses() {}

  /** An expression that takes the same as one whose classes may be read alone. */
  static String asTrees(String regex) {
    StringBuilder trees = new StringBuilder(regex.length());
    int at = 0;
    while (at < regex.length()) {
      int end = end(regex, at);
      String part = regex.substring(at, end);
      trees.append(part.startsWith("[") ? tree(part).orElse(part) : part);
      at = end;
    }
    return trees.toString();
  }

  /** Where the class, the escape or the character at an index ends. */
  private static int end(String regex, int at) {
    return switch (regex.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> endOfClass(regex, at + 1) + 1;
      default -> at + 1;
    };
  }

  /** The index of the bracket that closes the class whose first member stands at another. */
  static int endOfClass(String regex, int begin) {
    int depth = 1;
    int end = begin;
    while (true) {
      char c = regex.charAt(end);
      end += c == '\\' ? 1 : 0;
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return end;
      }
      end++;
    }
  }

  private static Optional<String> tree(String written) {
    boolean negated = written.startsWith("[^");
    return CharacterClassParser.parse(
            written.substring(negated ? 2 : 1, written.length() - 1), false)
        .filter(CharacterClasses::hasNoSurrogates)
        .map(CharacterClasses::ranges)
        .filter(ranges -> ranges.stream().filter(range -> range[0] > LATIN).count() >= SMALLEST)
        .map(ranges -> (negated ? "[^" : "[") + members(ranges) + "]");
  }

  private static boolean hasNoSurrogates(BitSet units) {
    int surrogate = units.nextSetBit(Character.MIN_SURROGATE);
    return surrogate < 0 || surrogate > Character.MAX_SURROGATE;
  }

  /** First and last members of each run of members. */
  private static List<int[]> ranges(BitSet units) {
    List<int[]> ranges = new ArrayList<>();
    for (int first = units.nextSetBit(0); first >= 0; ) {
      int last = units.nextClearBit(first) - 1;
      ranges.add(new int[] {first, last});
      first = units.nextSetBit(last + 1);
    }
    return ranges;
  }

  private static String members(List<int[]> ranges) {
    if (ranges.size() <= LEAF) {
      StringBuilder members = new StringBuilder();
      ranges.forEach(range -> members.append(range(range[0], range[1])));
      return members.toString();
    }
    int middle = ranges.size() / 2;
    return half(ranges.subList(0, middle)) + half(ranges.subList(middle, ranges.size()));
  }

  private static String half(List<int[]> ranges) {
    String span = range(ranges.get(0)[0], ranges.get(ranges.size() - 1)[1]);
    return "[" + span + "&&[" + members(ranges) + "]]";
  }

  private static String range(int first, int last) {
    return first == last
        ? String.format("\\u%04x", first)
        : String.format("\\u%04x-\\u%04x", first, last);
  }
}
