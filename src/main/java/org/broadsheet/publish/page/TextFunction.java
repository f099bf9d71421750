package org.broadsheet.publish.page;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * {@code t("key")} in a template: a text of the interface, in the language of the page; {@code
 * t("key", value)} where the text has a place for one.
 */
final class TextFunction implements Function {
  @Override
  public Object execute(
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int lineNumber) {
    String text = Texts.of(context.getLocale()).getString(String.valueOf(arguments.get("key")));
    return text.replace("{0}", String.valueOf(arguments.get("value")));
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("key", "value");
  }
}
