package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.Places;

/** Names beside names in a list: what stands between 、 after a name that is sure. */
final class NamesInLists {
  private static final int LONGEST = 14;

  private final NameShape shape;
  private final Passage passage;
  private final Places places;
  private final PersonSpans spans;

  NamesInLists(NameShape shape, Passage passage, Places places, PersonSpans spans) {
    this.shape = shape;
    this.passage = passage;
    this.places = places;
    this.spans = spans;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    for (PersonMention sure : spans.all()) {
      List<Post> posts = sure.posts();
      int at = skipBrackets(sure.end());
      Optional<PersonMention> next = next(at, posts);
      while (next.isPresent()) {
        mentions.add(next.get());
        at = skipBrackets(next.get().end());
        next = next(at, posts);
      }
    }
    return mentions;
  }

  private Optional<PersonMention> next(int at, List<Post> posts) {
    char joint = passage.at(at);
    if ("、和及与".indexOf(joint) < 0 || spans.overlapping(at + 1, at + 2).isPresent()) {
      return Optional.empty();
    }
    int begin = at + 1;
    if (places.overlaps(begin, begin + 2)) {
      return Optional.empty();
    }
    int end = joint == '、' ? segmentEnd(begin) : -1;
    if (end < 0 || !shape.fills(passage, begin, end)) {
      end = shape.end(passage, begin, joint == '、').orElse(-1);
      boolean listed = joint == '、' && shape.surname(passage, begin) > 0;
      boolean closed =
          end > 0 && (shape.closes(passage, end) || (listed && passage.tokens().boundary(end)));
      if (!closed || (joint != '、' && passage.tokens().isWord(begin, end))) {
        return Optional.empty();
      }
    }
    Person person =
        new Person(passage.text().substring(begin, end).replaceAll("[　 ]", ""), List.of());
    return Optional.of(new PersonMention(begin, end, person, posts, "person.list", 0.88));
  }

  /** Where the list's next joint, a bracket or the end of the clause stands. */
  private int segmentEnd(int begin) {
    int end = begin;
    while (end - begin < LONGEST
        && (NameShape.isHan(passage.at(end)) || NameShape.isPoint(passage.at(end)))
        && "等和及与".indexOf(passage.at(end)) < 0) {
      end++;
    }
    return end > begin + 1 ? end : -1;
  }

  private int skipBrackets(int at) {
    if (passage.at(at) != '（' && passage.at(at) != '(') {
      return at;
    }
    int close = at;
    while (close - at < 12 && passage.at(close) != '）' && passage.at(close) != ')') {
      close++;
    }
    return close - at < 12 ? close + 1 : at;
  }
}
