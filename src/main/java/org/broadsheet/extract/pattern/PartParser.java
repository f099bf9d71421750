package org.broadsheet.extract.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what a match can begin with and what it must contain off the source of a regular
 * expression. Whatever this does not know counts as any character.
 */
final class PartParser {
  private final String regex;
  private final boolean inAnyCase;
  private final boolean readable;
  private int at;

  /**
   * @param flags of {@link Pattern}
   */
  PartParser(String regex, int flags) {
    this.regex = regex;
    this.inAnyCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
    this.readable = isReadable(regex, flags);
  }

  /** Whether the source of an expression means what it means without further settings. */
  static boolean isReadable(String regex, int flags) {
    return (flags & ~(Pattern.CASE_INSENSITIVE | Pattern.DOTALL)) == 0
        && !regex.contains("\\Q")
        && !regex.contains("(?i")
        && !regex.contains("(?>");
  }

  Part parse() {
    return readable ? alternatives() : Part.unknown();
  }

  private Part alternatives() {
    Part set = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      set = set.or(sequence());
    }
    return set;
  }

  private Part sequence() {
    Part set = Part.empty();
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      set = set.then(quantified(atom()));
    }
    return set;
  }

  private Part quantified(Part atom) {
    if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
      return atom;
    }
    int[] times = times();
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return atom.repeated(times[0], times[1]);
  }

  /** The least and the most of a quantifier. */
  private int[] times() {
    char sign = regex.charAt(at++);
    if (sign != '{') {
      return new int[] {sign == '+' ? 1 : 0, sign == '?' ? 1 : Part.ENDLESS};
    }
    int end = regex.indexOf('}', at);
    String[] bounds = regex.substring(at, end).split(",", -1);
    at = end + 1;
    String most = bounds[bounds.length - 1];
    return new int[] {
      Integer.parseInt(bounds[0]), most.isEmpty() ? Part.ENDLESS : Integer.parseInt(most)
    };
  }

  private Part atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.' -> Part.anyCharacter();
      case '^' -> Part.beginning();
      case '$' -> Part.end();
      default -> literal(c);
    };
  }

  private Part group() {
    boolean ahead = skips("?=");
    boolean looks = ahead || List.of("?!", "?<=", "?<!").stream().anyMatch(this::skips);
    if (!looks && regex.startsWith("?<", at)) {
      at = regex.indexOf('>', at) + 1;
    } else if (!looks && !skips("?:")) {
      skips("?-i:");
    }
    Part inside = alternatives();
    at++;
    return ahead ? inside.ahead() : looks ? Part.empty() : inside;
  }

  private boolean skips(String words) {
    boolean here = regex.startsWith(words, at);
    at += here ? words.length() : 0;
    return here;
  }

  private Part escape() {
    char c = regex.charAt(at++);
    return switch (c) {
      case 'b' -> Part.wordBound();
      case 'd', 'w', 's' -> Part.oneOf(CharacterClassParser.ofLetter(c));
      case 'p', 'P' -> {
        int begin = at + 1;
        at = regex.indexOf('}', at) + 1;
        yield c == 'P' || inAnyCase
            ? Part.anyCharacter()
            : ofClass(CharacterClassParser.ofProperty(regex.substring(begin, at - 1)));
      }
      case 'u' -> {
        at += 4;
        yield literal((char) Integer.parseInt(regex.substring(at - 4, at), 16));
      }
      default -> Character.isLetterOrDigit(c) ? Part.unknown() : literal(c);
    };
  }

  private Part characterClass() {
    int end = CharacterClasses.endOfClass(regex, at);
    String members = regex.substring(at, end);
    at = end + 1;
    return ofClass(CharacterClassParser.parse(members, inAnyCase));
  }

  private static Part ofClass(Optional<BitSet> units) {
    return units.map(Part::oneOf).orElseGet(Part::anyCharacter);
  }

  private Part literal(char c) {
    BitSet unit = new BitSet();
    unit.set(c);
    if (inAnyCase) {
      CharacterClassParser.addOtherCase(unit);
    }
    return Part.oneOf(unit);
  }
}
