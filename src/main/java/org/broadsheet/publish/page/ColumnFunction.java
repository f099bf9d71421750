package org.broadsheet.publish.page;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * {@code c("date")} in a template: the heading of a column, the variable's own name where none is.
 */
final class ColumnFunction implements Function {
  @Override
  public Object execute(
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int lineNumber) {
    String name = String.valueOf(arguments.get("name"));
    ResourceBundle texts = Texts.of(context.getLocale());
    String key = "column." + name;
    return texts.containsKey(key) ? texts.getString(key) : name;
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("name");
  }
}
