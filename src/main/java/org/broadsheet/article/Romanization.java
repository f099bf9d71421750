package org.broadsheet.article;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Hanyu Pinyin without tones, syllable by syllable. The readings come from HanLP's dictionary of
 * words, so that a character with several is read as its word is.
 */
public final class Romanization {
  private static final Pattern MARKS = Pattern.compile("[\\u0300\\u0301\\u0304\\u030C]");

  private Romanization() {}

  /**
   * One lower-case ASCII syllable for each Han character and one for each run of ASCII letters or
   * digits; everything else separates. ü is written yu as in passports (GB/T 28039-2011).
   */
  public static List<String> syllables(String chinese) {
    String folded = Normalizer.normalize(chinese, Normalizer.Form.NFKC);
    Pinyin[] readings = PinyinDictionary.convertToPinyinArray(folded);
    List<String> syllables = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        run.append(Character.toLowerCase(c));
        continue;
      }
      if (!run.isEmpty()) {
        syllables.add(run.toString());
        run.setLength(0);
      }
      if (readings[i] != Pinyin.none5) {
        syllables.add(readings[i].getPinyinWithoutTone().replace("v", "yu"));
      }
    }
    if (!run.isEmpty()) {
      syllables.add(run.toString());
    }
    return syllables;
  }

  /**
   * The English name without tone marks where it is the pinyin of the Chinese one ({@code Lí
   * Zhàofāng}), else the name as it is: the accent of {@code André} is part of it.
   */
  public static String withoutTones(String english, String chinese) {
    String bare =
        Normalizer.normalize(
            MARKS.matcher(Normalizer.normalize(english, Normalizer.Form.NFD)).replaceAll(""),
            Normalizer.Form.NFC);
    String letters = bare.toLowerCase(Locale.ROOT).replace("ü", "yu").replaceAll("[^a-z]", "");
    return letters.equals(String.join("", syllables(chinese))) ? bare : english;
  }
}
