package org.broadsheet.extract.english.alone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.alone.EnglishHierarchy.Link;
import org.broadsheet.extract.english.alone.EnglishPlaces.FoundPlace;
import org.broadsheet.extract.english.figure.EnglishDate;
import org.broadsheet.extract.english.figure.EnglishDates;
import org.broadsheet.extract.english.figure.EnglishNumbers;
import org.broadsheet.extract.english.name.EnglishOrganisations;
import org.broadsheet.extract.english.name.EnglishPeople;
import org.broadsheet.extract.english.text.Stretch;
import org.broadsheet.extract.text.Sentence;

/** What was found so far, sentence by sentence, in an English half with no Chinese beside it. */
final class EnglishDraft {
  private static final String ENGLISH = Language.ENGLISH.tag();

  private final LocalDate day;
  private final EnglishPlaces finder;
  private final EnglishEntities entities = new EnglishEntities();
  private final ToldEvents told;
  private final List<Annotations.Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  EnglishDraft(LocalDate day, EnglishPlaces finder) {
    this.day = day;
    this.finder = finder;
    this.told = new ToldEvents(day, entities);
  }

  void read(Sentence sentence) {
    Span span = sentence.span();
    sentences.add(
        new Annotations.Sentence(
            "s" + (sentences.size() + 1), ENGLISH, span.begin(), span.end(), null));
    Stretch stretch = new Stretch(span, sentence.text());
    int firstMention = mentions.size();
    int firstDate = dates.size();
    int firstFigure = quantities.size();
    names(stretch);
    List<EnglishDate> written = EnglishDates.in(stretch.text(), day);
    written.forEach(
        date -> dates.add(EnglishFacts.date("d" + (dates.size() + 1), stretch, date, null)));
    EnglishNumbers.in(stretch.text()).stream()
        .filter(number -> written.stream().noneMatch(date -> date.overlaps(number)))
        .forEach(
            number ->
                quantities.add(
                    EnglishFacts.figure("q" + (quantities.size() + 1), stretch, number)));
    events.addAll(
        told.in(
            new ToldEvents.Findings(
                stretch,
                List.copyOf(mentions.subList(firstMention, mentions.size())),
                written,
                List.copyOf(dates.subList(firstDate, dates.size())),
                List.copyOf(quantities.subList(firstFigure, quantities.size()))),
            events.size()));
  }

  /** {@code header} with everything found. */
  Annotations annotations(Annotations header) {
    return new Annotations(
        header.id(),
        header.source(),
        header.article(),
        header.texts(),
        sentences,
        entities.all(),
        mentions,
        dates,
        quantities,
        events);
  }

  private void names(Stretch stretch) {
    places(stretch);
    EnglishOrganisations.in(stretch.text())
        .forEach(
            found ->
                mention(
                    stretch,
                    found.begin(),
                    found.end(),
                    entities.named(Kind.organization, found.name())));
    EnglishPeople.in(stretch.text())
        .forEach(
            found ->
                mention(
                    stretch,
                    found.begin(),
                    found.end(),
                    entities.named(Kind.person, found.name())));
  }

  private void places(Stretch stretch) {
    List<FoundPlace> places = finder.in(stretch.text(), day);
    List<Link> links = EnglishHierarchy.in(stretch.text(), places);
    List<Mention> named =
        finder.narrowed(places, links, day).stream()
            .map(place -> mention(stretch, place.begin(), place.end(), entities.place(place)))
            .toList();
    links.forEach(link -> entities.within(named.get(link.child()), named.get(link.parent())));
  }

  private Mention mention(Stretch stretch, int begin, int end, Entity entity) {
    Span span = stretch.part(begin, end);
    Mention mention =
        new Mention(
            "m" + (mentions.size() + 1),
            span.begin(),
            span.end(),
            ENGLISH,
            stretch.text().substring(begin, end),
            entity.id(),
            null,
            null,
            null,
            "english." + entity.kind(),
            EnglishFacts.ALONE);
    mentions.add(mention);
    return mention;
  }
}
