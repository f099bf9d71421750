package org.broadsheet.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.Column;
import org.broadsheet.query.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say everything in both languages, the headings of the catalogue's answers included. */
class HeadingsTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/broadsheet/publish/page");

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(texts("texts_zh.properties").keySet()).isEqualTo(texts("texts.properties").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_zh.properties"})
  void everyColumnAndParameterHasAHeading(String file) throws IOException {
    assertThat(texts(file).stringPropertyNames())
        .containsAll(
            Catalogue.bundled().queries().stream()
                .flatMap(
                    query ->
                        Stream.concat(
                            query.header().columns().stream().map(Column::name),
                            query.header().parameters().stream().map(Parameter::name)))
                .map(name -> "column." + name)
                .toList());
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      texts.load(reader);
    }
    return texts;
  }
}
