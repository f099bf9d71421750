package org.broadsheet.query;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.abego.treelayout.Configuration;
import org.abego.treelayout.NodeExtentProvider;
import org.abego.treelayout.TreeLayout;
import org.abego.treelayout.util.DefaultConfiguration;
import org.abego.treelayout.util.DefaultTreeForTreeLayout;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.query.SvgCanvas.LineStyle;

/**
 * Draws rows with a unit, its parent and a label as a tree that grows from left to right, the units
 * of a level one below the other. A line to a unit is dashed unless the row's {@code certainty} is
 * {@code certain}.
 */
final class SvgTree {
  private static final double MARGIN = 20;
  private static final double TOP = MARGIN + 3 * SvgCanvas.LINE;
  private static final double LEVEL_GAP = 36;
  private static final double NODE_GAP = 2;
  private static final double PADDING = 6;
  private static final double ELBOW = 12;
  private static final double SAMPLE = 30;

  private final String certain;
  private final String possible;
  private final SvgCanvas canvas;
  private final DefaultTreeForTreeLayout<TreeNode> tree;
  private final Map<TreeNode, Rectangle2D.Double> places;

  private SvgTree(Answer answer, PictureWords words) {
    this.certain = words.text("certain");
    this.possible = words.text("possible");
    this.tree = tree(answer);
    TreeLayout<TreeNode> layout =
        new TreeLayout<>(
            tree,
            new LabelExtent(),
            new DefaultConfiguration<>(
                LEVEL_GAP,
                NODE_GAP,
                Configuration.Location.Left,
                Configuration.AlignmentInLevel.TowardsRoot));
    this.places = new HashMap<>(layout.getNodeBounds());
    double legend = 2 * (SAMPLE + 2 * PADDING) + SvgCanvas.width(certain + possible);
    double width =
        Stream.of(layout.getBounds().getWidth(), legend, SvgCanvas.width(answer.heading()))
            .max(Double::compare)
            .orElseThrow();
    this.canvas = new SvgCanvas(width + 2 * MARGIN, TOP + layout.getBounds().getHeight() + MARGIN);
  }

  /**
   * @param key IRI, empty for the root
   */
  private record TreeNode(String key, String label, LineStyle line) {}

  static SvgCanvas draw(Answer answer, PictureWords words) {
    SvgTree picture = new SvgTree(answer, words);
    picture.canvas.heading(answer.heading(), MARGIN, MARGIN);
    picture.legend();
    picture.subtree(picture.tree.getRoot());
    return picture.canvas;
  }

  private void legend() {
    double y = MARGIN + 1.25 * SvgCanvas.LINE;
    canvas.line(MARGIN, y, MARGIN + SAMPLE, y, LineStyle.SOLID);
    canvas.text(certain, MARGIN + SAMPLE + PADDING, y);
    double second = MARGIN + SAMPLE + 3 * PADDING + SvgCanvas.width(certain);
    canvas.line(second, y, second + SAMPLE, y, LineStyle.DASHED);
    canvas.text(possible, second + SAMPLE + PADDING, y);
  }

  private void subtree(TreeNode node) {
    Rectangle2D.Double place = places.getOrDefault(node, new Rectangle2D.Double());
    double y = TOP + place.getCenterY();
    canvas.text(node.label(), MARGIN + place.getMinX(), y);
    for (TreeNode child : tree.getChildren(node)) {
      Rectangle2D.Double end = places.getOrDefault(child, new Rectangle2D.Double());
      double x = MARGIN + end.getMinX() - PADDING;
      double childY = TOP + end.getCenterY();
      double from = MARGIN + place.getMinX() + SvgCanvas.width(node.label()) + PADDING;
      canvas.line(from, y, x - ELBOW, y, LineStyle.SOLID);
      canvas.line(x - ELBOW, y, x - ELBOW, childY, LineStyle.SOLID);
      canvas.line(x - ELBOW, childY, x, childY, child.line());
      subtree(child);
    }
  }

  /**
   * Rows come by depth, so that a parent is there before its children; the rest hang on the root.
   */
  private static DefaultTreeForTreeLayout<TreeNode> tree(Answer answer) {
    TreeNode root = new TreeNode("", answer.subject(), LineStyle.SOLID);
    DefaultTreeForTreeLayout<TreeNode> tree = new DefaultTreeForTreeLayout<>(root);
    Map<String, TreeNode> placed = new LinkedHashMap<>();
    for (Binding row : answer.rows()) {
      String key = Answer.text(row, "unit");
      if (!placed.containsKey(key)) {
        TreeNode node = new TreeNode(key, Answer.text(row, "label"), line(row));
        tree.addChild(placed.getOrDefault(Answer.text(row, "parent"), root), node);
        placed.put(key, node);
      }
    }
    return tree;
  }

  private static LineStyle line(Binding row) {
    return Answer.text(row, "certainty").equals("certain") ? LineStyle.SOLID : LineStyle.DASHED;
  }

  private static final class LabelExtent implements NodeExtentProvider<TreeNode> {
    @Override
    public double getWidth(TreeNode node) {
      return SvgCanvas.width(node.label()) + 2 * PADDING;
    }

    @Override
    public double getHeight(TreeNode node) {
      return SvgCanvas.LINE;
    }
  }
}
