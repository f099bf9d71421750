package org.broadsheet.extract.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterClassesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[省县市区旗盟]",
        "[^，。；：！？“”]",
        "[一二三四五六七八九十百千万亿\\d〇零a-f]",
        "[^一二三四五六七八九十百千万亿\\d〇零\\s]",
        "[一-三十-千百万亿㐀鿿省县市]",
        "[东南西北中前后左右上下&&[^上下]]"
      })
  void takeTheSameCharacters(String written) {
    String tree = CharacterClasses.asTrees(written);
    assertThat(tree).isNotEqualTo(written);
    assertThat(taken(tree)).isEqualTo(taken(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[省县]", "[a-z0-9_]+\\[[^\\]]", "\\[省县市区旗盟\\]", "\\p{IsHan}", "[\\p{IsHan}、]x"})
  void leaveWhatGainsNothing(String written) {
    assertThat(CharacterClasses.asTrees(written)).isEqualTo(written);
  }

  @Test
  void keepWhatStandsAroundThem() {
    String tree = CharacterClasses.asTrees("(?<!\\[)[省县市区旗盟]{2}?(?=[乡镇])");
    assertThat(tree).startsWith("(?<!\\[)[[").endsWith("]]{2}?(?=[乡镇])");
    assertThat(Pattern.compile(tree).matcher("[省县乡县市镇").results()).hasSize(1);
  }

  private static String taken(String written) {
    Pattern pattern = Pattern.compile(written);
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> c < 0x20000 || c % 0x1000 == 0)
        .mapToObj(Character::toString)
        .filter(text -> pattern.matcher(text).matches())
        .collect(Collectors.joining());
  }
}
