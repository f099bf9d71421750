package org.broadsheet.query;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.io.Writer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A drawing of text, lines and dots through Batik's SVG generator. Text keeps its characters, so
 * that it can be searched, and is measured in columns of a terminal, so that the picture does not
 * depend on the fonts of the machine that makes it.
 */
final class SvgCanvas {
  /** Height of a line of text in pixels. */
  static final int LINE = 20;

  /** Width of half a Chinese character in pixels. */
  static final double COLUMN = 7;

  private static final int FONT_SIZE = 13;
  private static final int DOT = 7;
  private static final Color RULE = new Color(0xB0B7C0);
  private static final BasicStroke SOLID = new BasicStroke(1);
  private static final BasicStroke DASHED =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
  private static final Color MARK = new Color(0xB3261E);

  /** How a line is drawn. */
  enum LineStyle {
    SOLID,
    /** For what is possible, not certain. */
    DASHED
  }

  private final SVGGraphics2D graphics;
  private final Dimension size;

  SvgCanvas(double width, double height) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment("Broadsheet");
    this.graphics = new SVGGraphics2D(context, false);
    this.size = new Dimension((int) Math.ceil(width), (int) Math.ceil(height));
    graphics.setSVGCanvasSize(size);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE));
  }

  /** Pixels that {@code text} takes. */
  static double width(String text) {
    return new DisplayText(text).width() * COLUMN;
  }

  /** Text that begins at {@code x} and is centred on {@code y}. */
  void text(String text, double x, double y) {
    graphics.setPaint(Color.BLACK);
    graphics.drawString(text, (float) x, (float) (y + FONT_SIZE / 3.0));
  }

  /** The heading of the picture, in bold, likewise. */
  void heading(String text, double x, double y) {
    graphics.setFont(graphics.getFont().deriveFont(Font.BOLD));
    text(text, x, y);
    graphics.setFont(graphics.getFont().deriveFont(Font.PLAIN));
  }

  void line(double x1, double y1, double x2, double y2, LineStyle style) {
    graphics.setPaint(RULE);
    graphics.setStroke(style == LineStyle.DASHED ? DASHED : SOLID);
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void dot(double x, double y) {
    graphics.setPaint(MARK);
    graphics.fill(new Ellipse2D.Double(x - DOT / 2.0, y - DOT / 2.0, DOT, DOT));
  }

  void write(Writer writer) throws IOException {
    Element root = graphics.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 %d %d".formatted(size.width, size.height));
    graphics.stream(root, writer, true, false);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no XML parser", e);
    }
  }
}
