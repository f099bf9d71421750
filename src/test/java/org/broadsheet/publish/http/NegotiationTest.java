package org.broadsheet.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NegotiationTest {
  @TestFactory
  Stream<DynamicTest> theMatrix() throws IOException {
    Map<String, String> matrix =
        new YAMLMapper()
            .readValue(
                Path.of("src/test/resources/publish/negotiation.yaml").toFile(),
                new TypeReference<>() {});
    return matrix.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "'%s'".formatted(row.getKey()),
                    () ->
                        assertThat(
                                Negotiation.choose(row.getKey(), List.of(Form.values()))
                                    .map(Form::suffix)
                                    .orElse("none"))
                            .isEqualTo(row.getValue())));
  }
}
