package org.broadsheet.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import org.broadsheet.article.Romanization;
import org.broadsheet.extract.lexicon.Table;

/** Names of people and communes, put together from the most frequent parts of such names. */
final class Names {
  private static final List<String> SURNAMES = Table.words(Names.class, "surnames.txt");
  private static final List<String> GIVEN = Table.words(Names.class, "given.txt");
  private static final List<String> COMMUNES = Table.words(Names.class, "communes.txt");

  private Names() {}

  static String randomPerson(RandomGenerator random) {
    return pick(SURNAMES, random) + pick(GIVEN, random) + pick(GIVEN, random);
  }

  static String randomCommune(RandomGenerator random) {
    return pick(COMMUNES, random);
  }

  static <T> T pick(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  /** The surname is one character. */
  static String person(String chinese) {
    return place(chinese.substring(0, 1)) + " " + place(chinese.substring(1));
  }

  static String place(String chinese) {
    String pinyin = String.join("", Romanization.syllables(chinese));
    return Character.toUpperCase(pinyin.charAt(0)) + pinyin.substring(1);
  }
}
