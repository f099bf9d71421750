package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.LostCharacter;
import org.broadsheet.extract.lexicon.Passage;

/**
 * Names beside names in a list: what stands between 、 after or before a name that is sure. Names
 * after one with a post share it, unless they have their own; so do those of a roster under a post.
 */
final class NamesInLists {
  private static final int LONGEST = 16;
  private static final int LONGEST_UNKNOWN = 3;
  private static final String JOINTS = "、和及与";

  private final NameShape shape;
  private final Passage passage;
  private final OtherNames others;
  private final PersonSpans spans;

  NamesInLists(NameShape shape, Passage passage, OtherNames others, PersonSpans spans) {
    this.shape = shape;
    this.passage = passage;
    this.others = others;
    this.spans = spans;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    for (PersonMention sure : spans.all()) {
      int at = skipBrackets(sure.end());
      OptionalInt end = next(at, sure.posts());
      while (end.isPresent()) {
        mentions.add(mention(at + 1, end.getAsInt(), sure.posts()));
        at = skipBrackets(end.getAsInt());
        end = next(at, sure.posts());
      }
      mentions.addAll(behindHeading(sure, at));
      OptionalInt begin = previous(sure.begin());
      while (begin.isPresent()) {
        int from = begin.getAsInt();
        mentions.add(mention(from, nameEnd(from), List.of()));
        begin = previous(from);
      }
    }
    return mentions;
  }

  /** 委员：|甲某　乙某: the names of a roster whose heading gives its first a post. */
  private List<PersonMention> behindHeading(PersonMention first, int end) {
    List<PersonMention> mentions = new ArrayList<>();
    if (first.posts().isEmpty() || "：:".indexOf(passage.at(beforeBlanks(first.begin()) - 1)) < 0) {
      return mentions;
    }
    Optional<PersonMention> next = inRoster(end);
    while (next.isPresent()) {
      PersonMention known = next.get();
      mentions.add(mention(known.begin(), known.end(), first.posts()));
      next = inRoster(skipBrackets(known.end()));
    }
    return mentions;
  }

  /** The name without a post that stands behind nothing but blanks. */
  private Optional<PersonMention> inRoster(int end) {
    int at = end;
    while (at < passage.text().length() && Character.isWhitespace(passage.at(at))) {
      at++;
    }
    return at == end
        ? Optional.empty()
        : spans.beginningAt(at).filter(known -> known.posts().isEmpty());
  }

  private int beforeBlanks(int begin) {
    int at = begin;
    while (at > 0 && Character.isWhitespace(passage.at(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Where the name after a joint ends; one that is known already only takes over a post, and one
   * that takes office is no place: 吴某、金山任副院长.
   */
  private OptionalInt next(int joint, List<Post> posts) {
    int begin = joint + 1;
    if (JOINTS.indexOf(passage.at(joint)) < 0) {
      return OptionalInt.empty();
    }
    if (spans.covers(begin)) {
      return posts.isEmpty()
          ? OptionalInt.empty()
          : spans
              .beginningAt(begin)
              .filter(known -> known.posts().isEmpty())
              .map(known -> OptionalInt.of(known.end()))
              .orElse(OptionalInt.empty());
    }
    int segment = segmentEnd(begin);
    OptionalInt end = shape.end(passage, begin, Evidence.LIST.odds());
    boolean listed = passage.at(joint) == '、';
    if (listed && segment > 0 && isItem(begin, segment) && end.orElse(-1) != segment) {
      end = OptionalInt.of(segment);
    }
    boolean sure =
        end.isPresent()
            && (listed
                || shape.surname(passage, begin) > 0
                || isLongAndForeign(begin, end.getAsInt()))
            && !others.overlapsBody(begin, end.getAsInt())
            && (!others.isPlace(begin, end.getAsInt()) || passage.at(end.getAsInt()) == '任')
            && !(shape.surname(passage, begin) == 2 && others.isPlace(begin, begin + 2));
    if (sure) {
      return withLastCharacter(begin, end.getAsInt());
    }
    return listed && isBetweenNames(begin, segment) ? OptionalInt.of(segment) : OptionalInt.empty();
  }

  /** 康永和|等: where 等 closes the list, 和 joins nothing to a name of two characters. */
  private OptionalInt withLastCharacter(int begin, int end) {
    boolean given = end - begin == 2 && passage.startsWith("和等", end);
    return OptionalInt.of(given ? end + 1 : end);
  }

  /** 甲和|达纳帕拉: no plain word is written like that. */
  private boolean isLongAndForeign(int begin, int end) {
    return end - begin > 2 && shape.isTransliterated(passage.text().substring(begin, end));
  }

  /** An item of no known shape that another name follows: 天宝、张某. */
  private boolean isBetweenNames(int begin, int end) {
    return end - begin >= 2
        && end - begin <= LONGEST_UNKNOWN
        && passage.at(end) == '、'
        && shape.surname(passage, end + 1) > 0
        && shape.end(passage, end + 1, Evidence.LIST.odds()).isPresent()
        && ordinaryCharacters(begin, end) == 0
        && !others.overlaps(begin, end);
  }

  /** Where the name before a joint begins. */
  private OptionalInt previous(int begin) {
    if (passage.at(begin - 1) != '、') {
      return OptionalInt.empty();
    }
    int end = beforeBrackets(begin - 1);
    for (int length = 4; length >= 2; length--) {
      int from = end - length;
      if (from >= 0
          && !spans.covers(end - 1)
          && passage.tokens().boundary(from)
          && shape.surname(passage, from) > 0
          && shape.fills(passage, from, end, Evidence.LIST.odds())
          && !others.overlapsBody(from, end)
          && !others.isPlace(from, end)) {
        return OptionalInt.of(from);
      }
    }
    return OptionalInt.empty();
  }

  /** An item of a list of names that can only be a name: 协绕登珠. */
  private boolean isItem(int begin, int end) {
    return shape.fills(passage, begin, end, Evidence.LIST.odds())
        || (end - begin <= 5
            && (shape.isTransliterated(passage.text().substring(begin, begin + 1))
                || shape.hasElement(passage.text().substring(begin, end)))
            && !passage.tokens().isWord(begin, end)
            && ordinaryCharacters(begin, end) == 0);
  }

  /** How many characters of a stretch belong to words of two or more that are no name. */
  private int ordinaryCharacters(int begin, int end) {
    int ordinary = 0;
    for (int at = begin; at < end; at++) {
      String nature = passage.tokens().nature(at).toString();
      boolean word = passage.tokens().end(at) - passage.tokens().begin(at) > 1;
      ordinary += word && !nature.startsWith("nr") && !nature.startsWith("nz") ? 1 : 0;
    }
    return ordinary;
  }

  private int nameEnd(int begin) {
    int end = begin;
    while (Han.is(passage.at(end))) {
      end++;
    }
    return end;
  }

  /** Where the list's next joint, a bracket or the end of the clause stands. */
  private int segmentEnd(int begin) {
    int end = begin;
    while (end - begin < LONGEST
        && (Han.is(passage.at(end))
            || ForeignNames.isPoint(passage.at(end))
            || LostCharacter.is(passage.at(end)))
        && "等和及与".indexOf(passage.at(end)) < 0
        && !(passage.at(end) == '为' && end - begin > 1)) {
      end++;
    }
    return end > begin + 1 && end - begin < LONGEST ? end : -1;
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

  private int beforeBrackets(int end) {
    if (passage.at(end - 1) != '）' && passage.at(end - 1) != ')') {
      return end;
    }
    int open = end - 1;
    while (end - open < 12 && passage.at(open) != '（' && passage.at(open) != '(') {
      open--;
    }
    return end - open < 12 ? open : end;
  }

  private PersonMention mention(int begin, int end, List<Post> posts) {
    String name = passage.text().substring(begin, end).replaceAll("[　 ]", "");
    Person person =
        spans
            .beginningAt(begin)
            .map(PersonMention::person)
            .orElseGet(() -> new Person(name, List.of()));
    return new PersonMention(begin, end, person, posts, "person.list", 0.88);
  }
}
