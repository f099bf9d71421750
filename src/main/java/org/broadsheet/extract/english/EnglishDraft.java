package org.broadsheet.extract.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.Trigger;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.EnglishEvents.FoundEvent;
import org.broadsheet.extract.english.EnglishHierarchy.Link;
import org.broadsheet.extract.english.EnglishPlaces.FoundPlace;
import org.broadsheet.extract.text.Sentence;
import org.broadsheet.gazetteer.Unit;
import org.jspecify.annotations.Nullable;

/** What was found so far in an English half that has no Chinese beside it. */
final class EnglishDraft {
  private static final String ENGLISH = Language.ENGLISH.tag();
  private static final String CHINESE = Language.CHINESE.tag();
  private static final double CONFIDENCE = 0.6;
  private static final double LESS_SURE = 0.45;

  private final LocalDate day;
  private final EnglishPlaces finder;
  private final List<Annotations.Sentence> sentences = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, List<Parent>> parents = new TreeMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private @Nullable LocalDate dateline;

  EnglishDraft(LocalDate day, EnglishPlaces finder) {
    this.day = day;
    this.finder = finder;
  }

  void read(Sentence sentence) {
    Stretch stretch = new Stretch(sentence.span(), sentence.text());
    sentences.add(
        new Annotations.Sentence(
            "s" + (sentences.size() + 1),
            ENGLISH,
            sentence.span().begin(),
            sentence.span().end(),
            null));
    int firstMention = mentions.size();
    int firstDate = dates.size();
    int firstFigure = quantities.size();
    places(stretch);
    EnglishOrganisations.in(stretch.text())
        .forEach(
            found ->
                mention(
                    stretch, found.begin(), found.end(), plain(Kind.organization, found.name())));
    EnglishPeople.in(stretch.text())
        .forEach(
            found ->
                mention(stretch, found.begin(), found.end(), plain(Kind.person, found.name())));
    List<EnglishDate> found = EnglishDates.in(stretch.text(), day);
    found.forEach(date -> date(stretch, date));
    EnglishNumbers.in(stretch.text()).stream()
        .filter(
            number ->
                found.stream()
                    .noneMatch(date -> number.begin() < date.end() && date.begin() < number.end()))
        .forEach(number -> quantity(stretch, number));
    Optional<EnglishDate> sent = EnglishEvents.dateline(stretch.text(), found);
    sent.ifPresent(date -> dateline = date.from());
    int told =
        sent.map(date -> stretch.part(date.begin(), date.end()).end())
            .orElse(sentence.span().begin());
    Findings here =
        new Findings(
            mentions.subList(firstMention, mentions.size()).stream()
                .filter(mention -> mention.begin() >= told)
                .toList(),
            List.copyOf(dates.subList(firstDate, dates.size())),
            List.copyOf(quantities.subList(firstFigure, quantities.size())));
    EnglishEvents.in(stretch.text(), found).forEach(event -> event(stretch, event, here));
  }

  /** {@code header} with everything found. */
  Annotations annotations(Annotations header) {
    return new Annotations(
        header.id(),
        header.source(),
        header.article(),
        header.texts(),
        sentences,
        entities.values().stream().map(this::placed).toList(),
        mentions,
        dates,
        quantities,
        events);
  }

  /** What one sentence names. */
  private record Findings(
      List<Mention> mentions, List<DateMention> dates, List<Quantity> quantities) {}

  private void places(Stretch stretch) {
    List<FoundPlace> places = finder.in(stretch.text(), day);
    List<Link> links = EnglishHierarchy.in(stretch.text(), places);
    List<FoundPlace> linked = finder.narrowed(places, links, day);
    List<Mention> named = new ArrayList<>();
    linked.forEach(place -> named.add(mention(stretch, place.begin(), place.end(), entity(place))));
    for (Link link : links) {
      String child = String.valueOf(named.get(link.child()).entity());
      String parent = String.valueOf(named.get(link.parent()).entity());
      List<Parent> known = parents.computeIfAbsent(child, key -> new ArrayList<>());
      if (known.stream().noneMatch(other -> other.parent().equals(parent))) {
        known.add(
            new Parent(
                parent,
                List.of(named.get(link.child()).id(), named.get(link.parent()).id()),
                null));
      }
    }
  }

  private Entity entity(FoundPlace place) {
    @Nullable Unit unit = place.units().size() == 1 ? place.units().get(0) : null;
    Map<String, String> name = new TreeMap<>(Map.of(ENGLISH, place.name()));
    place.chinese().ifPresent(chinese -> name.put(CHINESE, chinese));
    if (unit != null) {
      name.put(ENGLISH, unit.english());
      name.put(CHINESE, unit.chinese());
    }
    return entities.computeIfAbsent(
        Kind.place + " " + name.get(ENGLISH),
        ignored ->
            new Entity(
                nextEntity(),
                Kind.place,
                unit != null ? unit.type().annotation() : place.unitType(),
                name,
                List.of(),
                unit != null ? unit.id().value() : null,
                unit != null
                    ? List.of()
                    : place.units().stream().map(each -> each.id().value()).toList(),
                List.of(),
                null,
                null,
                null,
                List.of()));
  }

  private Entity placed(Entity entity) {
    List<Parent> above = parents.get(entity.id());
    return above == null
        ? entity
        : new Entity(
            entity.id(),
            entity.kind(),
            entity.unitType(),
            entity.name(),
            entity.altNames(),
            entity.gazetteer(),
            entity.candidates(),
            above,
            entity.jurisdiction(),
            entity.parentBody(),
            entity.inferred(),
            entity.roles());
  }

  private Entity plain(Kind kind, String name) {
    return entities.computeIfAbsent(
        kind + " " + name, ignored -> Entity.named(nextEntity(), kind, ENGLISH, name));
  }

  private String nextEntity() {
    return "e" + (entities.size() + 1);
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
            CONFIDENCE);
    mentions.add(mention);
    return mention;
  }

  private void date(Stretch stretch, EnglishDate date) {
    Span span = stretch.part(date.begin(), date.end());
    dates.add(
        new DateMention(
            "d" + (dates.size() + 1),
            span.begin(),
            span.end(),
            ENGLISH,
            stretch.text().substring(date.begin(), date.end()),
            date.from(),
            date.to(),
            date.precision(),
            null,
            "english.date",
            CONFIDENCE));
  }

  private void quantity(Stretch stretch, EnglishNumber number) {
    CountedNoun after = CountedNoun.after(stretch.text(), number.end());
    Span span = stretch.part(number.begin(), after.end());
    quantities.add(
        new Quantity(
            "q" + (quantities.size() + 1),
            span.begin(),
            span.end(),
            ENGLISH,
            stretch.text().substring(number.begin(), after.end()),
            number.min(),
            number.max(),
            number.percent() ? "％" : after.unit(),
            after.of(),
            null,
            number.approximate() ? true : null,
            null,
            null,
            "english.figure",
            CONFIDENCE));
  }

  private void event(Stretch stretch, FoundEvent event, Findings here) {
    Span trigger = stretch.part(event.hit().begin(), event.hit().end());
    Span clause = stretch.part(event.clauseBegin(), event.clauseEnd());
    boolean planned = "planned".equals(event.status());
    EnglishDate stated = event.date();
    LocalDate told = dateline != null ? dateline : day;
    events.add(
        new Event(
            "v" + (events.size() + 1),
            event.hit().trigger().type(),
            ENGLISH,
            new Trigger(
                trigger.begin(),
                trigger.end(),
                stretch.text().substring(event.hit().begin(), event.hit().end())),
            named(here, Kind.place).map(Mention::entity).map(String::valueOf).distinct().toList(),
            Stream.concat(named(here, Kind.organization), named(here, Kind.person))
                .filter(mention -> clause.begin() <= mention.begin())
                .filter(mention -> mention.end() <= trigger.begin())
                .map(Mention::entity)
                .map(String::valueOf)
                .distinct()
                .toList(),
            here.quantities().stream()
                .filter(figure -> clause.begin() <= figure.begin() && figure.end() <= clause.end())
                .map(Quantity::id)
                .toList(),
            stated != null ? stated.from() : planned ? told : null,
            stated != null ? stated.to() : planned ? null : told,
            stated != null ? "stated" : dateline != null ? "dateline" : "issue",
            event.status(),
            stated == null ? List.of() : idsOf(stretch, stated, here),
            new Extent(stretch.span().begin(), stretch.span().end()),
            "english.trigger",
            event.hit().trigger().strong() ? CONFIDENCE : LESS_SURE));
  }

  private Stream<Mention> named(Findings here, Kind kind) {
    return here.mentions().stream()
        .filter(
            mention ->
                entities.values().stream()
                    .anyMatch(
                        entity -> entity.id().equals(mention.entity()) && entity.kind() == kind));
  }

  private static List<String> idsOf(Stretch stretch, EnglishDate stated, Findings here) {
    int begin = stretch.part(stated.begin(), stated.end()).begin();
    return here.dates().stream()
        .filter(date -> date.begin() == begin)
        .map(DateMention::id)
        .toList();
  }
}
