package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.sparql.ResultPage;
import org.broadsheet.query.Answer;

/**
 * The answer to a query of the reader's own: a table, and by the names of its columns a timeline
 * ({@code date}) or a tree ({@code unit}, {@code parent}).
 */
public final class SparqlView implements ResultPage {
  private static final int SHOWN = Excerpt.LONGEST;

  private final Archive archive;
  private final PageWriter pages;

  public SparqlView(Archive archive, PageWriter pages) {
    this.archive = archive;
    this.pages = pages;
  }

  @Override
  public Reply of(List<String> columns, List<Binding> rows, HttpServletRequest request) {
    Reader reader = Reader.of(request);
    Labels labels = archive.labels(reader.language());
    List<Binding> shown = rows.stream().limit(SHOWN).toList();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("query", request.getParameter("query"));
    model.put("rows", Rows.of(columns, shown, SHOWN, labels).outOf(rows.size()));
    model.put("tree", columns.contains("parent") ? tree(columns, shown, labels) : Tree.EMPTY);
    model.put("timeline", Timeline.of(columns, shown, labels));
    return pages.write("sparql", model, reader, request);
  }

  private static Tree tree(List<String> columns, List<Binding> rows, Labels labels) {
    List<Binding> units =
        rows.stream()
            .filter(row -> Answer.term(row, "unit").filter(Node::isURI).isPresent())
            .toList();
    Answer answer = new Answer("", List.of(), org.broadsheet.query.View.TREE, columns, units);
    return Tree.of(answer, labels);
  }
}
