package org.broadsheet.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the words and their parts of speech against those of HanLP's own segmenter. */
class TokensTest {
  private static final Segment HANLP =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　",
        "山东省人民政府决定发展养猪事业",
        "一九五八年全省产小麦1，485.6万斤，比去年增产３．５％",
        "增产1.5，1.和2，又三十二、四十",
        "参加的有Smith、F-84G型飞机和“八一”队",
        "𠀀𠀁\uFEFF\u0000○○圐圙\r\n\t  终"
      })
  void cutsAsHanlpDoes(String text) {
    assertThat(words(text)).isEqualTo(hanlp(text));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cutsTheSamplesAsHanlpDoes(Path sample) throws IOException {
    String text = Files.readString(sample);

    assertThat(words(text)).isEqualTo(hanlp(text));
    text.lines().forEach(line -> assertThat(words(line)).isEqualTo(hanlp(line)));
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.sorted().toList();
    }
  }

  private static List<String> hanlp(String text) {
    return HANLP.seg(text).stream().map(term -> term.word + "/" + term.nature).toList();
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); at = tokens.end(at)) {
      words.add(text.substring(at, tokens.end(at)) + "/" + tokens.nature(at));
    }
    return words;
  }
}
