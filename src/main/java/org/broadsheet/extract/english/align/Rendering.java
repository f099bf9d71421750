package org.broadsheet.extract.english.align;

import java.util.Optional;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.text.Surface;

/**
 * English words that render a name of the Chinese half.
 *
 * @param entity id of what is named
 * @param original the Chinese mention, empty where the English names it once more
 * @param span in the source file
 * @param text the characters of the span
 */
public record Rendering(
    String entity, Optional<Mention> original, Span span, String text, Surface surface) {}
