package org.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A text of a picture and the room it takes. */
record SvgLabel(String text, Rectangle2D room) {
  private static final double ASCENT = 11;
  private static final double HEIGHT = 14;

  /** No two labels meet, and all are inside of what the picture shows. */
  static void assertReadable(Document svg) {
    List<Double> view =
        Stream.of(svg.getDocumentElement().getAttribute("viewBox").split(" "))
            .map(Double::valueOf)
            .toList();
    Rectangle2D shown = new Rectangle2D.Double(view.get(0), view.get(1), view.get(2), view.get(3));
    List<SvgLabel> labels = of(svg);
    for (int i = 0; i < labels.size(); i++) {
      SvgLabel label = labels.get(i);
      assertThat(shown.contains(label.room())).as("%s inside %s", label, shown).isTrue();
      for (SvgLabel other : labels.subList(i + 1, labels.size())) {
        assertThat(label.room().intersects(other.room())).as("%s and %s", label, other).isFalse();
      }
    }
  }

  private static List<SvgLabel> of(Document svg) {
    NodeList texts = svg.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> of((Element) texts.item(i)))
        .toList();
  }

  private static SvgLabel of(Element element) {
    String text = element.getTextContent();
    double x = Double.parseDouble(element.getAttribute("x"));
    double baseline = Double.parseDouble(element.getAttribute("y"));
    return new SvgLabel(
        text, new Rectangle2D.Double(x, baseline - ASCENT, SvgCanvas.width(text), HEIGHT));
  }
}
