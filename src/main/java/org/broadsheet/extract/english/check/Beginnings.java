package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.english.check.Vocabulary.Plain;
import org.broadsheet.extract.english.text.IrregularVerbs;
import org.broadsheet.extract.lexicon.Table;

/**
 * What the words of a cell of renderings begin like in every form and spelling: comply, complied;
 * take, taking, took; labour, labor; organise, organize.
 */
final class Beginnings {
  /** How a word is spelt on one side of the Atlantic, and what stands there on the other. */
  private record Spelling(Pattern british, String american) {}

  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling(
              Pattern.compile(
                  "\\b(ard|arm|behavi|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|parl|rum|savi?|tum|val|vap|vig)our"),
              "$1or"),
          new Spelling(Pattern.compile("plough"), "plow"),
          new Spelling(Pattern.compile("(?<=[a-z]{3})ise?$|(?<=[a-z]{3})is(?=ati)"), "iz"));

  private Beginnings() {}

  /**
   * In small letters, a blank before each.
   *
   * @param cell beginnings of words, a list
   */
  static List<String> of(String cell) {
    Set<String> all = new LinkedHashSet<>();
    for (String words : Table.list(cell)) {
      for (String spelt : spellings(Plain.of(words).words())) {
        all.add(spelt);
        all.addAll(forms(spelt));
      }
    }
    return List.copyOf(all);
  }

  private static List<String> spellings(String words) {
    List<String> spellings = new ArrayList<>();
    spellings.add(words);
    for (Spelling spelling : SPELLINGS) {
      Matcher found = spelling.british().matcher(words);
      if (found.find()) {
        spellings.add(found.replaceFirst(spelling.american()));
      }
    }
    return spellings;
  }

  /** Other forms of the last word, which only there begin otherwise. */
  private static List<String> forms(String words) {
    List<String> forms = new ArrayList<>();
    int last = words.length() - 1;
    if (last > 2 && words.charAt(last) == 'y' && "aeiou".indexOf(words.charAt(last - 1)) < 0) {
      forms.add(words.substring(0, last) + "ie");
    }
    if (last > 2 && words.charAt(last) == 'e') {
      forms.add(words.substring(0, last) + "ing");
    }
    int begin = words.lastIndexOf(' ') + 1;
    IrregularVerbs.forms(words.substring(begin))
        .forEach(form -> forms.add(words.substring(0, begin) + form));
    return forms;
  }
}
