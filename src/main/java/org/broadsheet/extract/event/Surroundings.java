package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.date.FoundDate;
import org.broadsheet.extract.quantity.FoundQuantity;
import org.broadsheet.extract.text.Sentence;

/** What a sentence names besides its triggers: the possible arguments of an event. */
record Surroundings(List<Thing> things) {
  Surroundings {
    things = List.copyOf(things);
  }

  /** What an argument can be. */
  enum Sort {
    ORGANIZATION,
    PERSON,
    PLACE,
    FIGURE,
    DATE,
    DATELINE
  }

  /** Something named, UTF-16 indexes into its sentence. */
  private record Thing(Sort sort, int begin, int end) {}

  static Surroundings of(
      Sentence sentence, NamedText text, List<FoundDate> dates, List<FoundQuantity> quantities) {
    Offsets offsets = new Offsets(text, sentence);
    List<Thing> things = new ArrayList<>();
    for (Mention mention : text.within(sentence.span())) {
      Span span = new Span(mention.begin(), mention.end());
      things.add(offsets.thing(sort(text.entity(mention).kind()), span));
    }
    for (FoundDate date : dates) {
      if (sentence.span().contains(date.span())) {
        Sort sort = date.rule().equals("date.dateline") ? Sort.DATELINE : Sort.DATE;
        things.add(offsets.thing(sort, date.span()));
      }
    }
    for (FoundQuantity quantity : quantities) {
      if (sentence.span().contains(quantity.span())) {
        things.add(offsets.thing(Sort.FIGURE, quantity.span()));
      }
    }
    return new Surroundings(things);
  }

  private static Sort sort(Kind kind) {
    return switch (kind) {
      case organization -> Sort.ORGANIZATION;
      case person -> Sort.PERSON;
      case place -> Sort.PLACE;
    };
  }

  /** Whether a stretch of the sentence holds something of a sort. */
  boolean name(Sort sort, int begin, int end) {
    for (Thing thing : things) {
      if (thing.sort() == sort && begin <= thing.begin() && thing.end() <= end) {
        return true;
      }
    }
    return false;
  }

  /** Whether something of a sort begins between two places, both included. */
  boolean begins(Sort sort, int from, int to) {
    return things.stream()
        .anyMatch(thing -> thing.sort() == sort && from <= thing.begin() && thing.begin() <= to);
  }

  /** Whether something of a sort ends between two places, both included. */
  boolean ends(Sort sort, int from, int to) {
    return things.stream()
        .anyMatch(thing -> thing.sort() == sort && from <= thing.end() && thing.end() <= to);
  }

  /** From the file's code points to the sentence's UTF-16. */
  private record Offsets(NamedText text, Sentence sentence) {
    Thing thing(Sort sort, Span span) {
      return new Thing(sort, index(span.begin()), index(span.end()));
    }

    private int index(int offset) {
      return text.reading().source().toUtf16(offset)
          - text.reading().source().toUtf16(sentence.span().begin());
    }
  }
}
