package org.broadsheet.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.TextPart;
import org.broadsheet.annotation.Annotations.Trigger;
import org.broadsheet.article.Article;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.generate.MarkedText.Mark;

/**
 * What there is to be found in a made-up article. Dates, figures and events are listed once, where
 * the Chinese first tells them; names wherever they stand, the English ones rendering a Chinese.
 */
final class Truth {
  private static final String NEWSPAPER = "人民日报";

  private final Article article;
  private final Story story;
  private final MarkedText text;
  private final List<Mark> marks;
  private final Roster roster;

  private Truth(Article article, Story story, MarkedText text) {
    this.article = article;
    this.story = story;
    this.text = text;
    this.marks = text.marks();
    this.roster = new Roster(story.cast());
  }

  /**
   * @param article as parsed from {@code text}
   */
  static Annotations of(Article article, Story story, MarkedText text) {
    return new Truth(article, story, text).annotations();
  }

  private Annotations annotations() {
    Set<String> named =
        marks.stream().flatMap(mark -> roster.entity(mark).stream()).collect(Collectors.toSet());
    return new Annotations(
        article.id().value(),
        new Annotations.Source(
            article.source().file(), article.source().sha256(), article.source().encoding()),
        new Annotations.Header(
            NEWSPAPER,
            article.date(),
            article.page(),
            null,
            null,
            Roster.name(this::title),
            List.of()),
        article.halves().stream().map(Truth::part).toList(),
        List.of(),
        roster.entities(named),
        mentions(),
        firsts(Slot.DATE, Slot.DATELINE).map(this::date).toList(),
        firsts(Slot.FIGURE).map(this::quantity).toList(),
        firsts(Slot.TRIGGER)
            .filter(mark -> story.sentence(mark.sentence()).tellsOfAnEvent())
            .map(this::event)
            .toList());
  }

  private String title(Language language) {
    return String.valueOf(
        language == Language.CHINESE ? article.title().chinese() : article.title().english());
  }

  private static TextPart part(Half half) {
    return new TextPart(
        half.language().tag(),
        half.span().begin(),
        half.span().end(),
        new Extent(half.body().begin(), half.body().end()));
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (Mark mark : marks) {
      Optional<String> entity = roster.entity(mark);
      if (entity.isPresent()) {
        mentions.add(
            new Mention(
                id(mark),
                mark.begin(),
                mark.end(),
                mark.language().tag(),
                text.slice(mark),
                entity.get(),
                mark.language() == Language.ENGLISH ? id(first(mark)) : null,
                null,
                null,
                null,
                null));
      }
    }
    return mentions;
  }

  private DateMention date(Mark mark) {
    LocalDate day = mark.slot() == Slot.DATE ? story.cast().day() : story.cast().dateline();
    return new DateMention(
        id(mark),
        mark.begin(),
        mark.end(),
        mark.language().tag(),
        text.slice(mark),
        day,
        day,
        "day",
        null,
        null,
        null);
  }

  private Quantity quantity(Mark mark) {
    Sentence sentence = story.sentence(mark.sentence());
    Figure figure = story.figures().get(mark.sentence());
    return new Quantity(
        id(mark),
        mark.begin(),
        mark.end(),
        mark.language().tag(),
        text.slice(mark),
        figure.min(),
        figure.max(),
        sentence.unit(),
        Roster.name(
            language -> language == Language.CHINESE ? sentence.ofChinese() : sentence.ofEnglish()),
        roster.county(),
        null,
        null,
        null,
        null,
        null);
  }

  private Event event(Mark trigger) {
    Optional<Mark> date = inSentence(trigger, Slot.DATE);
    Mark sentence = inSentence(trigger, Slot.SENTENCE).orElseThrow();
    return new Event(
        id(trigger),
        story.sentence(trigger.sentence()).type(),
        trigger.language().tag(),
        new Trigger(trigger.begin(), trigger.end(), text.slice(trigger)),
        List.of(inSentence(trigger, Slot.COMMUNE).flatMap(roster::entity).orElse(roster.county())),
        inSentence(trigger, Slot.COMMITTEE).flatMap(roster::entity).stream().toList(),
        inSentence(trigger, Slot.FIGURE).map(Truth::id).stream().toList(),
        date.isPresent() ? story.cast().day() : null,
        date.isPresent() ? story.cast().day() : story.cast().dateline(),
        date.isPresent() ? "stated" : "dateline",
        null,
        date.map(Truth::id).stream().toList(),
        new Extent(sentence.begin(), sentence.end()),
        null,
        null);
  }

  private Optional<Mark> inSentence(Mark mark, Slot slot) {
    return firsts(slot).filter(other -> other.sentence() == mark.sentence()).findFirst();
  }

  /** The Chinese marks of these slots, without those that repeat one before. */
  private Stream<Mark> firsts(Slot... slots) {
    List<Slot> wanted = List.of(slots);
    return marks.stream()
        .filter(mark -> mark.language() == Language.CHINESE && wanted.contains(mark.slot()))
        .filter(mark -> first(mark).equals(mark));
  }

  /** Where the Chinese first says what a mark says. */
  private Mark first(Mark repeating) {
    return marks.stream()
        .filter(mark -> mark.language() == Language.CHINESE && mark.repeats(repeating))
        .findFirst()
        .orElseThrow();
  }

  private static String id(Mark mark) {
    return mark.slot().name().toLowerCase(Locale.ROOT) + mark.begin();
  }
}
