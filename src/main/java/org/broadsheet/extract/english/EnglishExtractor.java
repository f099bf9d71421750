package org.broadsheet.extract.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.EnglishPlaces.FoundPlace;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.extract.text.Sentence;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads an English half that has no Chinese beside it: places, organisations, people, dates and
 * figures, so that such an article is not left empty. One entity a name and kind.
 */
final class EnglishExtractor {
  private static final String ENGLISH = Language.ENGLISH.tag();
  private static final String CHINESE = Language.CHINESE.tag();
  private static final double CONFIDENCE = 0.6;

  private final EnglishPlaces places;

  EnglishExtractor(Gazetteer gazetteer) {
    this.places = new EnglishPlaces(new EnglishGazetteer(gazetteer));
  }

  /** {@code header} with everything found in the half. */
  Annotations extract(Reading reading, Annotations header) {
    Draft draft = new Draft(reading.article().date());
    reading.sentences().forEach(draft::read);
    return new Annotations(
        header.id(),
        header.source(),
        header.article(),
        header.texts(),
        draft.sentences,
        List.copyOf(draft.entities.values()),
        draft.mentions,
        draft.dates,
        draft.quantities,
        header.events());
  }

  /** What was found so far. */
  private final class Draft {
    private final LocalDate day;
    private final List<Annotations.Sentence> sentences = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    Draft(LocalDate day) {
      this.day = day;
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
      places.in(stretch.text(), day).forEach(place -> mention(stretch, place));
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
                      .noneMatch(
                          date -> number.begin() < date.end() && date.begin() < number.end()))
          .forEach(number -> quantity(stretch, number));
    }

    private void mention(Stretch stretch, FoundPlace place) {
      @Nullable Unit unit = place.units().size() == 1 ? place.units().get(0) : null;
      Map<String, String> name = new TreeMap<>(Map.of(ENGLISH, place.name()));
      place.chinese().ifPresent(chinese -> name.put(CHINESE, chinese));
      if (unit != null) {
        name.put(ENGLISH, unit.english());
        name.put(CHINESE, unit.chinese());
      }
      String key = Kind.place + " " + name.get(ENGLISH);
      Entity entity =
          entities.computeIfAbsent(
              key,
              ignored ->
                  new Entity(
                      "e" + (entities.size() + 1),
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
      mention(stretch, place.begin(), place.end(), entity);
    }

    private Entity plain(Kind kind, String name) {
      return entities.computeIfAbsent(
          kind + " " + name,
          ignored -> Entity.named("e" + (entities.size() + 1), kind, ENGLISH, name));
    }

    private void mention(Stretch stretch, int begin, int end, Entity entity) {
      Span span = stretch.part(begin, end);
      mentions.add(
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
              CONFIDENCE));
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
  }
}
