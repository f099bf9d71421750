package org.broadsheet.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The documentation of a query: YAML in comment lines that begin with {@code #+}, as grlc has it.
 */
public record QueryHeader(
    String title,
    String titleZh,
    String description,
    String descriptionZh,
    View view,
    List<Parameter> parameters,
    List<Column> columns) {
  private static final String MARK = "#+";
  private static final ObjectReader YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build()
          .readerFor(QueryHeader.class);

  public QueryHeader {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** The title in the language of the tag, Chinese or else English. */
  public String title(String languageTag) {
    return isChinese(languageTag) ? titleZh : title;
  }

  /** The description in the language of the tag, Chinese or else English. */
  public String description(String languageTag) {
    return isChinese(languageTag) ? descriptionZh : description;
  }

  private static boolean isChinese(String languageTag) {
    return languageTag.startsWith("zh");
  }

  /** The parameter of that name, which the header has. */
  Parameter parameter(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The header of a query file.
   *
   * @throws IllegalArgumentException when it is not the YAML that the catalogue expects
   */
  static QueryHeader of(String text) {
    String yaml =
        text.lines()
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .collect(Collectors.joining("\n"));
    try {
      return YAML.readValue(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("query header: " + e.getOriginalMessage(), e);
    }
  }
}
