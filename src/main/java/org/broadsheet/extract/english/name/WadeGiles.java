package org.broadsheet.extract.english.name;

import java.util.Map;

/**
 * Pinyin syllables in the romanisation of Wade and Giles, without its apostrophes and marks, as
 * newspapers wrote it before 1979: {@code zhang} is chang, {@code xiao} is hsiao.
 */
final class WadeGiles {
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("zi", "tzu"),
          Map.entry("ci", "tzu"),
          Map.entry("si", "szu"),
          Map.entry("zhi", "chih"),
          Map.entry("chi", "chih"),
          Map.entry("shi", "shih"),
          Map.entry("ri", "jih"),
          Map.entry("er", "erh"),
          Map.entry("you", "yu"),
          Map.entry("yan", "yen"),
          Map.entry("ye", "yeh"),
          Map.entry("ge", "ko"),
          Map.entry("ke", "ko"),
          Map.entry("he", "ho"),
          Map.entry("yi", "i"),
          Map.entry("duo", "to"),
          Map.entry("tuo", "to"),
          Map.entry("luo", "lo"),
          Map.entry("zuo", "tso"),
          Map.entry("cuo", "tso"),
          Map.entry("ruo", "jo"),
          Map.entry("nuo", "no"));

  private WadeGiles() {}

  static String of(String pinyin) {
    String whole = WHOLE.get(pinyin);
    if (whole != null) {
      return whole;
    }
    int vowel = 0;
    while (vowel < pinyin.length() && "aeiou".indexOf(pinyin.charAt(vowel)) < 0) {
      vowel++;
    }
    String initial = pinyin.substring(0, vowel);
    return initial(initial) + rest(initial, pinyin.substring(vowel));
  }

  private static String initial(String pinyin) {
    return switch (pinyin) {
      case "b" -> "p";
      case "d" -> "t";
      case "g" -> "k";
      case "j", "q", "zh" -> "ch";
      case "z", "c" -> "ts";
      case "x" -> "hs";
      case "r" -> "j";
      default -> pinyin;
    };
  }

  private static String rest(String initial, String pinyin) {
    return switch (pinyin) {
      case "ian" -> "ien";
      case "ie" -> "ieh";
      case "ong" -> "ung";
      case "iong" -> "iung";
      case "ui" -> initial.equals("g") || initial.equals("k") ? "uei" : "ui";
      case "ue" -> "ueh";
      default -> pinyin;
    };
  }
}
