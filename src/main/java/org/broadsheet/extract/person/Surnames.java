package org.broadsheet.extract.person;

import java.util.BitSet;
import java.util.Set;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;

/** The Chinese surnames, of one character or two. */
final class Surnames {
  private final Set<String> surnames = Set.copyOf(Table.words(Surnames.class, "surnames.txt"));
  private final BitSet first = new BitSet();

  Surnames() {
    surnames.forEach(surname -> first.set(surname.charAt(0)));
  }

  /** The length of the surname at an offset, 0 where there is none: 队长|孙玉亭 has no 长孙. */
  int length(Passage passage, int at) {
    if (!first.get(passage.at(at))) {
      return 0;
    }
    boolean afterAPost = passage.at(at) == '长' && Han.is(passage.at(at - 1));
    if (!afterAPost && surnames.contains(slice(passage, at, at + 2))) {
      return 2;
    }
    return surnames.contains(slice(passage, at, at + 1)) ? 1 : 0;
  }

  static String slice(Passage passage, int begin, int end) {
    return begin < 0 || end > passage.text().length() ? "" : passage.text().substring(begin, end);
  }
}
