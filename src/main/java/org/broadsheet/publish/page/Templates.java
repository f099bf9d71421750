package org.broadsheet.publish.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.article.Language;

/**
 * The templates of the pages; what they print is escaped for the place it stands in. Thread-safe.
 */
public final class Templates {
  private static final String FOLDER = "org/broadsheet/publish/page";

  private final PebbleEngine engine;

  public Templates() {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .extension(
                new AbstractExtension() {
                  @Override
                  public Map<String, Function> getFunctions() {
                    return Map.of(
                        "t", new TextFunction(),
                        "c", new ColumnFunction(),
                        "s", new SentenceFunction());
                  }
                })
            .build();
  }

  /** The page in the language of its interface. */
  public String render(String name, Language language, Map<String, Object> model) {
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(name).evaluate(out, model, Locale.forLanguageTag(language.tag()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
