package org.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class RenderingTest {
  private static final String PLACE = "https://w3id.org/broadsheet/data/place/";
  private static final Answer PLACES =
      new Answer(
          "Units",
          List.of("甘肃省"),
          View.TREE,
          List.of("unit", "label", "parent"),
          List.of(
              place("tianshui-zhuanqu", "天水专区", "gansu"),
              place("wushan-xian", "武山县, \"甘肃\"", "tianshui-zhuanqu")));

  @Test
  void alignsWideCharacters() {
    assertThat(render(new TableRendering(160), PLACES))
        .isEqualToNormalizingNewlines(
            """
            unit                    label           parent
            ----------------------  --------------  ----------------------
            place/tianshui-zhuanqu  天水专区        place/gansu
            place/wushan-xian       武山县, "甘肃"  place/tianshui-zhuanqu
            (2 rows)
            """);
  }

  @Test
  void cutsTheWidestColumnToTheLine() {
    assertThat(render(new TableRendering(40), PLACES))
        .isEqualToNormalizingNewlines(
            """
            unit          label         parent
            ------------  ------------  ------------
            place/tians…  天水专区      place/gansu
            place/wusha…  武山县, "甘…  place/tians…
            (2 rows)
            """);
  }

  @Test
  void quotesAsRfc4180() {
    assertThat(render(OutputFormat.CSV.rendering(), PLACES))
        .isEqualTo(
            "unit,label,parent\r\n"
                + PLACE
                + "tianshui-zhuanqu,天水专区,"
                + PLACE
                + "gansu\r\n"
                + PLACE
                + "wushan-xian,\"武山县, \"\"甘肃\"\"\","
                + PLACE
                + "tianshui-zhuanqu\r\n");
  }

  @Test
  void separatesByTabs() {
    assertThat(render(OutputFormat.TSV.rendering(), PLACES).lines().toList().get(1))
        .isEqualTo(PLACE + "tianshui-zhuanqu\t天水专区\t" + PLACE + "gansu");
  }

  @Test
  void writesSparqlResultsJson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(render(OutputFormat.JSON.rendering(), PLACES));
    assertThat(json.at("/head/vars/1").asText()).isEqualTo("label");
    assertThat(json.at("/results/bindings/0/label/xml:lang").asText()).isEqualTo("zh-Hans");
    assertThat(json.at("/results/bindings/1/unit/type").asText()).isEqualTo("uri");
  }

  @Test
  void drawsATreeOfTwoHundredUnits() {
    Answer answer =
        new Answer(
            "Units",
            List.of("甘肃省"),
            View.TREE,
            List.of("unit", "label", "parent"),
            IntStream.range(0, 200)
                .mapToObj(i -> place("u" + i, "第" + i + "县", i < 10 ? "gansu" : "u" + i % 10))
                .toList());
    String svg = render(OutputFormat.SVG.rendering(), answer);
    Document document = parse(svg);
    assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(204);
    assertThat(document.getElementsByTagName("line").getLength()).isEqualTo(602);
    assertThat(svg)
        .contains(">Units: 甘肃省</text", ">甘肃省</text", ">第199县</text", ">certain on the day</text")
        .isEqualTo(render(OutputFormat.SVG.rendering(), answer));
    SvgLabel.assertReadable(document);
  }

  @Test
  void dashesTheLineToAUnitThatIsNotCertain() {
    Answer answer =
        new Answer(
            "Units",
            List.of("甘肃省"),
            View.TREE,
            List.of("unit", "label", "parent", "certainty"),
            List.of(
                row(
                    new String[] {"unit", "label", "parent", "certainty"},
                    List.of(iri("a"), text("甲县"), iri("gansu"), text("certain"))),
                row(
                    new String[] {"unit", "label", "parent", "certainty"},
                    List.of(iri("b"), text("乙县"), iri("gansu"), text("possible")))));
    String svg = render(OutputFormat.SVG.rendering(), answer);
    assertThat(dashedLines(parse(svg))).as("one in the legend, one to 乙县").isEqualTo(2);
  }

  @Test
  void drawsATimelineInOrder() {
    Answer answer =
        new Answer(
            "Events",
            List.of("甘肃省"),
            View.TIMELINE,
            List.of("date", "label", "minimum", "maximum", "unitText"),
            List.of(
                row(new String[] {"date", "label"}, List.of(text("1958-12-01"), text("召开"))),
                row(
                    new String[] {"date", "label", "minimum", "unitText"},
                    List.of(text("1959-02-05"), text("下放"), text("5600"), text("名")))));
    String svg = render(OutputFormat.SVG.rendering(), answer);
    assertThat(parse(svg).getElementsByTagName("circle").getLength()).isEqualTo(2);
    SvgLabel.assertReadable(parse(svg));
    assertThat(svg).contains(">1958-12-01 召开</text", ">1959-02-05 下放 ≥5600名</text", ">1960</text");
  }

  @Test
  void hasNoPictureOfATable() {
    Answer answer = new Answer("", List.of(), View.TABLE, List.of(), List.of());
    assertThat(answer.drawable()).isFalse();
    assertThatThrownBy(() -> render(OutputFormat.SVG.rendering(), answer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("choose table, csv, tsv or json");
  }

  private static String render(Rendering rendering, Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      rendering.write(answer, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int dashedLines(Document document) {
    NodeList lines = document.getElementsByTagName("line");
    return (int)
        IntStream.range(0, lines.getLength())
            .mapToObj(i -> (Element) lines.item(i))
            .map(
                line ->
                    line.getAttribute("style")
                        + ((Element) line.getParentNode()).getAttribute("style"))
            .filter(styles -> styles.replaceFirst(".*?stroke-dasharray:", "").startsWith("4,3"))
            .count();
  }

  private static Binding row(String[] columns, List<Node> terms) {
    BindingBuilder builder = Binding.builder();
    for (int i = 0; i < terms.size(); i++) {
      builder.add(Var.alloc(columns[i]), terms.get(i));
    }
    return builder.build();
  }

  private static Binding place(String unit, String label, String parent) {
    return row(
        new String[] {"unit", "label", "parent"}, List.of(iri(unit), text(label), iri(parent)));
  }

  private static Node iri(String place) {
    return NodeFactory.createURI(PLACE + place);
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralLang(value, "zh-Hans");
  }
}
