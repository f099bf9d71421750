package org.broadsheet.extract.pattern;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what a match can begin with off the source of a regular expression. Classes with a minus, a
 * negation, a property or another class in them, and whatever else this does not know, count as any
 * character.
 */
final class FirstSetParser {
  private static final String WORD = "azAZ09__";
  private static final String DIGIT = "09";
  private static final String BLANK = "  \t\r";

  private final String regex;
  private final boolean inAnyCase;
  private final boolean readable;
  private int at;

  FirstSetParser(Pattern pattern) {
    this.regex = pattern.pattern();
    this.inAnyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
    this.readable =
        (pattern.flags() & ~(Pattern.CASE_INSENSITIVE | Pattern.DOTALL)) == 0
            && !regex.contains("\\Q")
            && !regex.contains("(?i")
            && !regex.contains("(?>");
  }

  FirstSet parse() {
    return readable ? alternatives() : FirstSet.anyCharacter();
  }

  private FirstSet alternatives() {
    FirstSet set = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      set = set.or(sequence());
    }
    return set;
  }

  private FirstSet sequence() {
    FirstSet set = FirstSet.empty();
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      set = set.then(quantified(atom()));
    }
    return set;
  }

  private FirstSet quantified(FirstSet atom) {
    if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
      return atom;
    }
    boolean optional = "?*".indexOf(regex.charAt(at)) >= 0 || regex.startsWith("{0", at);
    at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return optional ? atom.orNothing() : atom;
  }

  private FirstSet atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.' -> FirstSet.anyCharacter();
      case '^', '$' -> FirstSet.empty();
      default -> literal(c);
    };
  }

  private FirstSet group() {
    boolean looks = List.of("?=", "?!", "?<=", "?<!").stream().anyMatch(this::skips);
    if (!looks && regex.startsWith("?<", at)) {
      at = regex.indexOf('>', at) + 1;
    } else if (!looks) {
      skips("?:");
    }
    FirstSet inside = alternatives();
    at++;
    return looks ? FirstSet.empty() : inside;
  }

  private boolean skips(String words) {
    boolean here = regex.startsWith(words, at);
    at += here ? words.length() : 0;
    return here;
  }

  private FirstSet escape() {
    char c = regex.charAt(at++);
    return switch (c) {
      case 'b' -> FirstSet.wordBound();
      case 'd' -> ranges(DIGIT);
      case 'w' -> ranges(WORD);
      case 's' -> ranges(BLANK);
      case 'p', 'P' -> {
        at = regex.indexOf('}', at) + 1;
        yield FirstSet.anyCharacter();
      }
      case 'u' -> {
        at += 4;
        yield literal((char) Integer.parseInt(regex.substring(at - 4, at), 16));
      }
      default -> Character.isLetterOrDigit(c) ? FirstSet.anyCharacter() : literal(c);
    };
  }

  private FirstSet characterClass() {
    int end = endOfClass();
    String members = regex.substring(at, end);
    at = end + 1;
    boolean simple =
        !members.startsWith("^") && members.chars().noneMatch(c -> "[\\&".indexOf(c) >= 0);
    if (!simple) {
      return FirstSet.anyCharacter();
    }
    FirstSet set = new FirstSet();
    for (int i = 0; i < members.length(); i++) {
      boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
      add(set, members.charAt(i), members.charAt(range ? i + 2 : i));
      i += range ? 2 : 0;
    }
    return set;
  }

  /** The index of the bracket that closes the class which the last character has opened. */
  private int endOfClass() {
    int depth = 1;
    int end = at;
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

  private FirstSet ranges(String ends) {
    FirstSet set = new FirstSet();
    for (int i = 0; i < ends.length(); i += 2) {
      set.add(ends.charAt(i), ends.charAt(i + 1));
    }
    return set;
  }

  private FirstSet literal(char c) {
    FirstSet set = new FirstSet();
    add(set, c, c);
    return set;
  }

  private void add(FirstSet set, char from, char to) {
    set.add(from, to);
    if (inAnyCase) {
      for (char c = from; c <= to && c < 0x80; c++) {
        set.add(Character.toLowerCase(c), Character.toLowerCase(c));
        set.add(Character.toUpperCase(c), Character.toUpperCase(c));
      }
    }
  }
}
