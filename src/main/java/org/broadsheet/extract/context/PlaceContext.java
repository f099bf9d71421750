package org.broadsheet.extract.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.text.Dateline;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which place a statement is about when it names none beside it: the last one named before it in
 * the sentence, else what the sentences before it in its paragraph begin with, nearest first: a
 * place, a unit pointed back to or the place of a body. A dateline's place is only where the report
 * was sent from. Of one article and one thread.
 */
public final class PlaceContext {
  private static final Pattern LIST = Pattern.compile("[、和及与同]");

  /** What is said of many places at once is not said of the one named before. */
  private static final Expression EVERYWHERE =
      Expression.compile("各地|许多地[区方]|很多地[区方]|有[的些]地[区方]|一些地[区方]|不少地[区方]|部分地区|全国|各国|各主要");

  /** Waters flow by; what comes after is not told of them. */
  private static final Expression WATERS = Expression.compile("[江河湖海渠]$|水库$|山脉?$");

  private final NamedText text;
  private final UnitsPointedAt pointed;

  /** Asked again for every event and figure of the sentences behind. */
  private final Map<Sentence, Optional<String>> firsts = new HashMap<>();

  public PlaceContext(NamedText text) {
    this.text = text;
    this.pointed = new UnitsPointedAt(text);
  }

  /** Entity id of the one place that a position of a sentence tells of; none after a list. */
  public Optional<String> placeOf(Sentence sentence, int offset) {
    Optional<Mention> here = last(sentence.span(), offset);
    if (here.isPresent()) {
      return here.filter(mention -> !endsList(sentence, mention)).map(Mention::entity);
    }
    if (EVERYWHERE.isIn(sentence.text())) {
      return Optional.empty();
    }
    List<Sentence> before =
        text.reading().sentences().stream()
            .filter(other -> other.paragraph() == sentence.paragraph())
            .filter(other -> other.span().end() <= sentence.span().begin())
            .toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      Optional<String> told = firsts.computeIfAbsent(before.get(i), this::firstTold);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** What a sentence tells of first. */
  private Optional<String> firstTold(Sentence sentence) {
    SortedMap<Integer, String> told = new TreeMap<>(pointed.all(sentence.span()));
    for (Mention mention : text.within(sentence.span())) {
      @Nullable String seat = text.entity(mention).jurisdiction();
      if (text.names(mention, Kind.organization) && seat != null) {
        told.putIfAbsent(mention.begin(), seat);
      }
    }
    List<Mention> places = places(sentence.span());
    for (Mention place : places) {
      boolean larger = places.stream().anyMatch(next -> next.begin() == place.end());
      if (!larger && !WATERS.isIn(text.entity(place).name().getOrDefault("zh-Hans", ""))) {
        told.put(place.begin(), text.entity(place).id());
      }
    }
    return told.values().stream().findFirst();
  }

  /** Whether another place stands before this one with only a comma or 和 between. */
  private boolean endsList(Sentence sentence, Mention mention) {
    return places(sentence.span()).stream()
        .filter(other -> other.end() < mention.begin())
        .map(other -> text.words(other.end(), mention.begin()))
        .anyMatch(between -> LIST.matcher(between).matches());
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
