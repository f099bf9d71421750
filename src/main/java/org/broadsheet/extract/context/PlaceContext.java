package org.broadsheet.extract.context;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.text.Dateline;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.extract.text.Sentence;

/**
 * Which place a statement is about when it names none beside it: the last one named before it in
 * the sentence, else the first of the sentences before in its paragraph, nearest first. A
 * dateline's place is only where the report was sent from.
 */
public final class PlaceContext {
  private static final Pattern LIST = Pattern.compile("[、和及与同]");

  private final NamedText text;

  public PlaceContext(NamedText text) {
    this.text = text;
  }

  /** Entity id of the one place that a position of a sentence tells of; none after a list. */
  public Optional<String> placeOf(Sentence sentence, int offset) {
    Optional<Mention> here = last(sentence.span(), offset);
    if (here.isPresent()) {
      return here.filter(mention -> !endsList(sentence, mention)).map(Mention::entity);
    }
    List<Sentence> before =
        text.reading().sentences().stream()
            .filter(other -> other.paragraph() == sentence.paragraph())
            .filter(other -> other.span().end() <= sentence.span().begin())
            .toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      Optional<Mention> first = places(before.get(i).span()).stream().findFirst();
      if (first.isPresent()) {
        return first.map(Mention::entity);
      }
    }
    return Optional.empty();
  }

  /** Whether another place stands before this one with only a comma or 和 between. */
  private boolean endsList(Sentence sentence, Mention mention) {
    return places(sentence.span()).stream()
        .filter(other -> other.end() < mention.begin())
        .map(other -> between(other, mention))
        .anyMatch(between -> LIST.matcher(between).matches());
  }

  private String between(Mention former, Mention latter) {
    int begin = former.end();
    int end = latter.begin();
    return text.reading().source().slice(new Span(begin, end));
  }

  private Optional<Mention> last(Span span, int offset) {
    return places(span).stream()
        .filter(mention -> mention.end() <= offset)
        .reduce((earlier, later) -> later);
  }

  private List<Mention> places(Span span) {
    Reading reading = text.reading();
    return text.within(span).stream()
        .filter(mention -> text.names(mention, Kind.place))
        .filter(mention -> reading.datelines().stream().noneMatch(line -> inside(line, mention)))
        .toList();
  }

  private static boolean inside(Dateline line, Mention mention) {
    return line.span().contains(new Span(mention.begin(), mention.end()));
  }
}
