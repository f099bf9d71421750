package org.broadsheet.publish.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.publish.http.Reply;

/** Shows the rows of an answer to whoever asks with a browser. Called within a transaction. */
@FunctionalInterface
public interface ResultPage {
  /**
   * The page.
   *
   * @param columns names of the variables in the order of the projection
   */
  Reply of(List<String> columns, List<Binding> rows, HttpServletRequest request);
}
