package org.broadsheet.sink.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collection;
import org.broadsheet.sink.LineFile;

/**
 * The tables by CSV on the Web ({@code https://www.w3.org/TR/tabular-metadata/}): titles in both
 * languages, datatypes, the class of the rows, and the property of each column that is one step
 * from its row.
 */
final class TableDescription {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TableDescription() {}

  static void write(Path file, Collection<Table> tables) {
    ObjectNode description = JSON.createObjectNode().put("@context", "http://www.w3.org/ns/csvw");
    ArrayNode list = description.putArray("tables");
    tables.forEach(table -> describe(list.addObject(), table));
    try (LineFile lines = LineFile.open(file)) {
      lines.line(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(description));
      lines.finish();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void describe(ObjectNode node, Table table) {
    node.put("url", table.name() + ".csv");
    ObjectNode schema = node.putObject("tableSchema").put("aboutUrl", "{+id}");
    ArrayNode columns = schema.putArray("columns");
    column(columns, "article", "article", "文章", "string").put("suppressOutput", true);
    column(columns, "id", "IRI", "标识", "anyURI").put("suppressOutput", true);
    table.columns().forEach(column -> describe(columns, column));
    columns
        .addObject()
        .put("name", "type")
        .put("virtual", true)
        .put("propertyUrl", "rdf:type")
        .put("valueUrl", table.type().value());
  }

  private static void describe(ArrayNode columns, Column column) {
    ObjectNode node =
        column(
            columns,
            column.name(),
            column.titleEnglish(),
            column.titleChinese(),
            column.datatype());
    node.put("separator", "; ");
    if (!column.language().isEmpty()) {
      node.put("lang", column.language());
    }
    if (column.path().size() > 1) {
      node.put("suppressOutput", true);
    } else {
      node.put("propertyUrl", column.path().get(0).value());
      if (column.datatype().equals("anyURI")) {
        node.put("valueUrl", "{+" + column.name() + "}");
      }
    }
  }

  private static ObjectNode column(
      ArrayNode columns, String name, String english, String chinese, String datatype) {
    ObjectNode node = columns.addObject().put("name", name);
    node.putObject("titles").put("en", english).put("zh-Hans", chinese);
    return node.put("datatype", datatype);
  }
}
