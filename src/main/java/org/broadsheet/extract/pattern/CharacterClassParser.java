package org.broadsheet.extract.pattern;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * The UTF-16 units that a class of a regular expression takes or, of a character beyond the basic
 * plane, may begin with. Classes within classes but after {@code &&} are not read.
 */
final class CharacterClassParser {
  private static final int UNITS = 0x10000;
  private static final Map<String, IntPredicate> PROPERTIES =
      Map.of(
          "IsHan", c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN,
          "L", Character::isLetter,
          "Lu", c -> Character.getType(c) == Character.UPPERCASE_LETTER,
          "Ll", c -> Character.getType(c) == Character.LOWERCASE_LETTER);
  private static final Map<String, BitSet> OF_PROPERTY = new ConcurrentHashMap<>();

  private final String members;
  private final boolean inAnyCase;
  private int at;

  private CharacterClassParser(String members, boolean inAnyCase) {
    this.members = members;
    this.inAnyCase = inAnyCase;
  }

  /**
   * @param members what stands between the brackets; empty where it is not read
   */
  static Optional<BitSet> parse(String members, boolean inAnyCase) {
    int and = members.indexOf("&&[");
    if (and < 0) {
      return new CharacterClassParser(members, inAnyCase).members();
    }
    if (members.startsWith("^") || members.indexOf(']') != members.length() - 1) {
      return Optional.empty();
    }
    String right = members.substring(and + 3, members.length() - 1);
    return parse(members.substring(0, and), inAnyCase)
        .flatMap(
            left ->
                parse(right, inAnyCase)
                    .map(
                        rest -> {
                          left.and(rest);
                          return left;
                        }));
  }

  /**
   * The units of a property; those of surrogates too, as they may begin a character that has it.
   */
  static Optional<BitSet> ofProperty(String name) {
    IntPredicate property = PROPERTIES.get(name);
    return property == null
        ? Optional.empty()
        : Optional.of(
            (BitSet) OF_PROPERTY.computeIfAbsent(name, key -> withSurrogates(property)).clone());
  }

  private static BitSet withSurrogates(IntPredicate property) {
    BitSet units = new BitSet(UNITS);
    for (int c = 0; c < UNITS; c++) {
      units.set(c, property.test(c));
    }
    return surrogatesToo(units);
  }

  private static BitSet surrogatesToo(BitSet units) {
    units.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    return units;
  }

  private Optional<BitSet> members() {
    boolean negated = members.startsWith("^");
    BitSet units = new BitSet();
    at = negated ? 1 : 0;
    while (at < members.length()) {
      if (Character.isSurrogate(members.charAt(at)) || !member(units)) {
        return Optional.empty();
      }
    }
    if (negated) {
      units.flip(0, UNITS);
      surrogatesToo(units);
    } else if (inAnyCase) {
      addOtherCase(units);
    }
    return Optional.of(units);
  }

  private boolean member(BitSet units) {
    char c = members.charAt(at++);
    if (c == '[' || c == '&') {
      return false;
    }
    if (c == '\\') {
      return escape(units);
    }
    boolean range = at + 1 < members.length() && members.charAt(at) == '-';
    if (range
        && (members.charAt(at + 1) == '\\' || Character.isSurrogate(members.charAt(at + 1)))) {
      return false;
    }
    units.set(c, (range ? members.charAt(at + 1) : c) + 1);
    at += range ? 2 : 0;
    return true;
  }

  private boolean escape(BitSet units) {
    char c = members.charAt(at++);
    switch (c) {
      case 'd', 'w', 's' -> units.or(ofLetter(c));
      case 'p' -> {
        int end = members.indexOf('}', at);
        Optional<BitSet> property =
            inAnyCase ? Optional.empty() : ofProperty(members.substring(at + 1, end));
        property.ifPresent(units::or);
        at = end + 1;
        return property.isPresent();
      }
      default -> {
        boolean range = at < members.length() && members.charAt(at) == '-';
        if (Character.isLetterOrDigit(c) || (range && at + 1 < members.length())) {
          return false;
        }
        units.set(c);
      }
    }
    return true;
  }

  /** The characters of {@code \d}, {@code \w} and {@code \s}. */
  static BitSet ofLetter(char letter) {
    BitSet units = new BitSet();
    if (letter == 's') {
      units.set('\t', '\r' + 1);
      units.set(' ');
    } else {
      units.set('0', '9' + 1);
    }
    if (letter == 'w') {
      units.set('a', 'z' + 1);
      units.set('A', 'Z' + 1);
      units.set('_');
    }
    return units;
  }

  /** ASCII letters in the other case too, as {@code CASE_INSENSITIVE} alone takes them. */
  static void addOtherCase(BitSet units) {
    for (char c = 'a'; c <= 'z'; c++) {
      char capital = Character.toUpperCase(c);
      boolean either = units.get(c) || units.get(capital);
      units.set(c, either);
      units.set(capital, either);
    }
  }
}
