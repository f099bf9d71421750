package org.broadsheet.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.broadsheet.article.Language;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.Parameter;
import org.junit.jupiter.api.Test;

/** What readers of Chinese would otherwise read in English: every case of the tests of articles. */
class SentencesTest {
  private static final Path REJECTED = Path.of("src/test/resources/article/rejected");

  @Test
  void everyReasonOfARejectionIsToldInChinese() throws IOException {
    try (Stream<Path> cases = Files.list(REJECTED)) {
      assertThat(cases.flatMap(SentencesTest::told).toList())
          .isNotEmpty()
          .allSatisfy(SentencesTest::isTranslated);
    }
  }

  @Test
  void everyParameterIsDescribedInChinese() {
    assertThat(
            Catalogue.bundled().queries().stream()
                .flatMap(query -> query.header().parameters().stream())
                .map(Parameter::description))
        .allSatisfy(SentencesTest::isTranslated);
  }

  @Test
  void whatVariesIsKeptAsItStands() {
    assertThat(Sentences.in(Language.CHINESE, "date '$1 \\ <b>' does not exist").text())
        .isEqualTo("日期“$1 \\ <b>”不存在");
    assertThat(Sentences.in(Language.CHINESE, "byte 0xC8 at offset 4 is not UTF-8").text())
        .isEqualTo("偏移 4 处的字节 0xC8 不合 UTF-8 编码");
  }

  @Test
  void whatTheTableLacksStaysEnglishAndSaysSo() {
    assertThat(Sentences.in(Language.CHINESE, "something else"))
        .isEqualTo(new Shown("something else", null, "en", ""));
    assertThat(Sentences.in(Language.ENGLISH, "there is no date"))
        .isEqualTo(new Shown("there is no date", null, "en", ""));
  }

  private static void isTranslated(String sentence) {
    assertThat(Sentences.in(Language.CHINESE, sentence).lang()).as(sentence).isEqualTo("zh-Hans");
  }

  private static Stream<String> told(Path folder) {
    try {
      JsonNode rejected = new ObjectMapper().readTree(folder.resolve("rejected.json").toFile());
      return Stream.of("reason", "next").map(name -> rejected.get(name).textValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
