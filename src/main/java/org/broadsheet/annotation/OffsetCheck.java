package org.broadsheet.annotation;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.jspecify.annotations.Nullable;

/** Whether everything annotated stands in the text where its offsets say. */
final class OffsetCheck {
  private final SourceText source;
  private final int length;
  private final List<String> problems = new ArrayList<>();

  private OffsetCheck(SourceText source) {
    this.source = source;
    this.length = source.toCodePoints(source.text().length());
  }

  static List<String> problems(Annotations annotations, SourceText source) {
    if (!annotations.source().sha256().equals(source.sha256())) {
      return List.of("/source/sha256: the annotations are of another version of " + source.file());
    }
    OffsetCheck check = new OffsetCheck(source);
    for (Annotations.TextPart part : annotations.texts()) {
      check.extent("/texts", "", part.begin(), part.end(), null);
    }
    for (Annotations.Sentence sentence : annotations.sentences()) {
      check.extent("/sentences ", sentence.id(), sentence.begin(), sentence.end(), null);
    }
    for (Annotations.Mention mention : annotations.mentions()) {
      check.extent("/mentions ", mention.id(), mention.begin(), mention.end(), mention.text());
    }
    for (Annotations.DateMention date : annotations.dates()) {
      check.extent("/dates", "", date.begin(), date.end(), date.text());
    }
    for (Annotations.Quantity quantity : annotations.quantities()) {
      check.extent(
          "/quantities ", quantity.id(), quantity.begin(), quantity.end(), quantity.text());
    }
    for (Annotations.Event event : annotations.events()) {
      Annotations.Trigger trigger = event.trigger();
      check.extent("/events ", event.id(), trigger.begin(), trigger.end(), trigger.text());
    }
    return check.problems;
  }

  /**
   * @param text what must stand there, {@code null} where the annotations do not repeat it
   */
  private void extent(String kind, String id, int begin, int end, @Nullable String text) {
    if (begin > end || end > length) {
      problems.add(
          "%s%s: %d-%d lies outside the text of %d characters"
              .formatted(kind, id, begin, end, length));
    } else if (text != null && !stands(text, begin, end)) {
      problems.add(
          "%s%s: the text at %d-%d is '%s', not '%s'"
              .formatted(kind, id, begin, end, source.slice(new Span(begin, end)), text));
    }
  }

  private boolean stands(String text, int begin, int end) {
    int utf16Begin = source.toUtf16(begin);
    return source.toUtf16(end) - utf16Begin == text.length()
        && source.text().startsWith(text, utf16Begin);
  }
}
