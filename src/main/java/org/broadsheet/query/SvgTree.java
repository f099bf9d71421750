package org.broadsheet.query;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.abego.treelayout.Configuration;
import org.abego.treelayout.NodeExtentProvider;
import org.abego.treelayout.TreeLayout;
import org.abego.treelayout.util.DefaultConfiguration;
import org.abego.treelayout.util.DefaultTreeForTreeLayout;
import org.apache.jena.sparql.engine.binding.Binding;

/** Draws rows with a unit, its parent and a label as a tree that grows from left to right. */
final class SvgTree {
  private static final double MARGIN = 20;
  private static final double LEVEL_GAP = 36;
  private static final double NODE_GAP = 2;
  private static final double PADDING = 6;

  private SvgTree() {}

  private record TreeNode(String key, String label) {}

  static SvgCanvas draw(Answer answer) {
    DefaultTreeForTreeLayout<TreeNode> tree = tree(answer);
    TreeLayout<TreeNode> layout =
        new TreeLayout<>(
            tree,
            new LabelExtent(),
            new DefaultConfiguration<>(LEVEL_GAP, NODE_GAP, Configuration.Location.Left));
    Rectangle2D bounds = layout.getBounds();
    SvgCanvas canvas =
        new SvgCanvas(
            bounds.getWidth() + 2 * MARGIN, bounds.getHeight() + 2 * MARGIN + SvgCanvas.LINE);
    canvas.text(answer.title(), MARGIN, MARGIN);
    Map<TreeNode, Rectangle2D.Double> places = layout.getNodeBounds();
    double top = MARGIN + SvgCanvas.LINE;
    places.forEach(
        (node, place) -> {
          canvas.text(node.label(), MARGIN + place.getMinX(), top + place.getCenterY());
          for (TreeNode child : tree.getChildren(node)) {
            Rectangle2D end = places.get(child);
            if (end != null) {
              canvas.line(
                  MARGIN + place.getMaxX() - PADDING,
                  top + place.getCenterY(),
                  MARGIN + end.getMinX() - PADDING,
                  top + end.getCenterY());
            }
          }
        });
    return canvas;
  }

  /**
   * Rows come by depth, so that a parent is there before its children; the rest hang on the root.
   */
  private static DefaultTreeForTreeLayout<TreeNode> tree(Answer answer) {
    TreeNode root = new TreeNode("", answer.subject());
    DefaultTreeForTreeLayout<TreeNode> tree = new DefaultTreeForTreeLayout<>(root);
    Map<String, TreeNode> placed = new LinkedHashMap<>();
    for (Binding row : answer.rows()) {
      String key = Answer.text(row, "unit");
      if (!placed.containsKey(key)) {
        TreeNode node = new TreeNode(key, Answer.text(row, "label"));
        tree.addChild(placed.getOrDefault(Answer.text(row, "parent"), root), node);
        placed.put(key, node);
      }
    }
    return tree;
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
