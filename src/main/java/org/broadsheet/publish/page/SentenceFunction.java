package org.broadsheet.publish.page;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Language;

/** {@code s(sentence)} in a template: an English sentence in the language of the page. */
final class SentenceFunction implements Function {
  @Override
  public Object execute(
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int lineNumber) {
    return Sentences.in(
            Language.ofTag(context.getLocale().toLanguageTag()),
            String.valueOf(arguments.get("sentence")))
        .text();
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("sentence");
  }
}
