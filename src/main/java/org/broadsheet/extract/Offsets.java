package org.broadsheet.extract;

import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;

/** Holds that every annotation says what stands at its offsets. */
final class Offsets {
  private Offsets() {}

  /**
   * @throws IllegalStateException at the first one that does not
   */
  static void check(SourceText source, Annotations annotations) {
    for (Mention mention : annotations.mentions()) {
      check(source, mention.id(), mention.begin(), mention.end(), mention.text());
    }
    for (DateMention date : annotations.dates()) {
      check(source, String.valueOf(date.id()), date.begin(), date.end(), date.text());
    }
    for (Quantity quantity : annotations.quantities()) {
      check(source, quantity.id(), quantity.begin(), quantity.end(), quantity.text());
    }
    for (Event event : annotations.events()) {
      Annotations.Trigger trigger = event.trigger();
      check(source, event.id(), trigger.begin(), trigger.end(), trigger.text());
    }
  }

  private static void check(SourceText source, String id, int begin, int end, String text) {
    String there = source.slice(new Span(begin, end));
    if (!there.equals(text)) {
      throw new IllegalStateException(
          source.file()
              + ":@"
              + begin
              + "-"
              + end
              + ": "
              + id
              + " says '"
              + text
              + "', the file '"
              + there
              + "'; a recogniser miscounts");
    }
  }
}
