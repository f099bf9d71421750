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
    annotations.texts().forEach(part -> check.extent("/texts", part.begin(), part.end(), null));
    annotations
        .sentences()
        .forEach(
            sentence ->
                check.extent(
                    "/sentences " + sentence.id(), sentence.begin(), sentence.end(), null));
    annotations
        .mentions()
        .forEach(
            mention ->
                check.extent(
                    "/mentions " + mention.id(), mention.begin(), mention.end(), mention.text()));
    annotations
        .dates()
        .forEach(date -> check.extent("/dates", date.begin(), date.end(), date.text()));
    annotations
        .quantities()
        .forEach(
            quantity ->
                check.extent(
                    "/quantities " + quantity.id(),
                    quantity.begin(),
                    quantity.end(),
                    quantity.text()));
    annotations
        .events()
        .forEach(
            event ->
                check.extent(
                    "/events " + event.id(),
                    event.trigger().begin(),
                    event.trigger().end(),
                    event.trigger().text()));
    return check.problems;
  }

  /**
   * @param text what must stand there, {@code null} where the annotations do not repeat it
   */
  private void extent(String where, int begin, int end, @Nullable String text) {
    if (begin > end || end > length) {
      problems.add(
          where + ": " + begin + "-" + end + " lies outside the text of " + length + " characters");
      return;
    }
    if (text != null && !source.slice(new Span(begin, end)).equals(text)) {
      problems.add(
          where
              + ": the text at "
              + begin
              + "-"
              + end
              + " is '"
              + source.slice(new Span(begin, end))
              + "', not '"
              + text
              + "'");
    }
  }
}
