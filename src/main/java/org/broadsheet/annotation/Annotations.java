package org.broadsheet.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in one article; one line of the interchange format. The JSON Schema {@code
 * annotations.schema.json} beside this class is the published contract.
 *
 * <p>All {@code begin} and {@code end} are code points in the decoded source file, end exclusive.
 * {@code null} and empty lists mean unknown and are not written, but for the bounds of quantities
 * and events, whose {@code null} is a statement ("no maximum").
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "source",
  "article",
  "texts",
  "sentences",
  "entities",
  "mentions",
  "dates",
  "quantities",
  "events"
})
public record Annotations(
    String id,
    Source source,
    Header article,
    List<TextPart> texts,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Mention> mentions,
    List<DateMention> dates,
    List<Quantity> quantities,
    List<Event> events) {
  public Annotations {
    texts = orEmpty(texts);
    sentences = orEmpty(sentences);
    entities = orEmpty(entities);
    mentions = orEmpty(mentions);
    dates = orEmpty(dates);
    quantities = orEmpty(quantities);
    events = orEmpty(events);
  }

  /** The decoded file that all offsets refer to. */
  public record Source(String file, String sha256, String encoding) {}

  /**
   * @param title by language tag
   * @param authors by language tag
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Header(
      String newspaper,
      LocalDate date,
      @Nullable Integer page,
      @Nullable String pageName,
      @Nullable String column,
      Map<String, String> title,
      List<Map<String, String>> authors) {
    public Header {
      authors = orEmpty(authors);
    }
  }

  /**
   * One language's half of the file.
   *
   * @param body the part that is article text, inside the half; unknown when annotated elsewhere
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TextPart(String lang, int begin, int end, @Nullable Extent body) {}

  /** A stretch of text. */
  public record Extent(int begin, int end) {}

  /**
   * A sentence of a body.
   *
   * @param renders id of the original's sentence that this one translates
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Sentence(String id, String lang, int begin, int end, @Nullable String renders) {}

  /** The kinds of entities, by their names in the interchange format. */
  public enum Kind {
    place,
    organization,
    person
  }

  /**
   * A place, organisation or person of this article.
   *
   * @param unitType of a place, see ANNOTATIONS.md
   * @param name full name by language tag; the Chinese one carries its administrative suffix
   * @param altNames further Chinese names
   * @param gazetteer id of the gazetteer unit it was linked to
   * @param candidates gazetteer units between which the text does not decide
   * @param partOf parents that the text or the gazetteer on the article's date gives a place
   * @param jurisdiction entity id of the place that a body governs
   * @param parentBody entity id of the body above an organisation
   * @param inferred jurisdiction or parent body comes from the context, not from the name
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Entity(
      String id,
      Kind kind,
      @Nullable String unitType,
      Map<String, String> name,
      List<String> altNames,
      @Nullable String gazetteer,
      List<String> candidates,
      List<Parent> partOf,
      @Nullable String jurisdiction,
      @Nullable String parentBody,
      @Nullable Boolean inferred,
      List<Role> roles) {
    public Entity {
      altNames = orEmpty(altNames);
      candidates = orEmpty(candidates);
      partOf = orEmpty(partOf);
      roles = orEmpty(roles);
    }

    /** An entity of which only its kind and its name in one language are known. */
    public static Entity named(String id, Kind kind, String language, String name) {
      return new Entity(
          id,
          kind,
          null,
          Map.of(language, name),
          List.of(),
          null,
          List.of(),
          List.of(),
          null,
          null,
          null,
          List.of());
    }
  }

  /**
   * @param parent entity id
   * @param evidence mention ids
   * @param partial only a part of the child lies in the parent
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Parent(String parent, List<String> evidence, @Nullable Boolean partial) {
    public Parent {
      evidence = orEmpty(evidence);
    }
  }

  /**
   * A post that the text gives a person.
   *
   * @param title as written
   * @param organization entity id, unknown for 主席 in 毛主席
   * @param evidence mention ids
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Role(String title, @Nullable String organization, List<String> evidence) {
    public Role {
      evidence = orEmpty(evidence);
    }
  }

  /**
   * The characters that name an entity.
   *
   * @param renders id of the Chinese mention that this English one translates
   * @param issue {@code mistranslation} where the English does not fit the Chinese
   * @param rule name of the rule that found it, {@code gazetteer.exact}
   * @param confidence between 0 and 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Mention(
      String id,
      int begin,
      int end,
      String lang,
      String text,
      @Nullable String entity,
      @Nullable String renders,
      @Nullable String issue,
      @Nullable String correct,
      @Nullable String rule,
      @Nullable Double confidence) {}

  /**
   * A date or interval in the text, inclusive.
   *
   * @param precision {@code day}, {@code month} or {@code year}
   * @param renders id of the Chinese date that this English one repeats
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DateMention(
      @Nullable String id,
      int begin,
      int end,
      String lang,
      String text,
      LocalDate from,
      LocalDate to,
      @Nullable String precision,
      @Nullable String renders,
      @Nullable String rule,
      @Nullable Double confidence) {}

  /**
   * A figure as written: both bounds equal when exact, {@code max} null for 多, {@code min} null for
   * 近.
   *
   * @param of what is counted, by language tag
   * @param place entity id
   * @param approximate 约, 左右, 几
   * @param renders id of the Chinese figure that this English one repeats
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Quantity(
      String id,
      int begin,
      int end,
      String lang,
      String text,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal min,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal max,
      @Nullable String unit,
      Map<String, String> of,
      @Nullable String place,
      @Nullable Boolean approximate,
      @Nullable String renders,
      @Nullable String issue,
      @Nullable String rule,
      @Nullable Double confidence) {
    public Quantity {
      of = of == null ? Map.of() : of;
    }

    /** Where it begins, which tells the quantities of an article apart. */
    @Override
    public int hashCode() {
      return begin;
    }
  }

  /**
   * Something that happened, was planned, or is denied.
   *
   * @param type a concept of the ontology, {@code SendDown}
   * @param places entity ids
   * @param actors entity ids
   * @param quantities quantity ids
   * @param earliest first day it can have happened on, unknown where the text gives none
   * @param latest last day it can have happened on
   * @param basis where the time comes from: {@code stated}, {@code dateline} or {@code issue}
   * @param status {@code planned} or {@code negated}; absent when it happened
   * @param dates ids of the dates that its time rests on
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Event(
      String id,
      String type,
      String lang,
      Trigger trigger,
      List<String> places,
      List<String> actors,
      List<String> quantities,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate earliest,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate latest,
      String basis,
      @Nullable String status,
      List<String> dates,
      @Nullable Extent sentence,
      @Nullable String rule,
      @Nullable Double confidence) {
    public Event {
      places = orEmpty(places);
      actors = orEmpty(actors);
      quantities = orEmpty(quantities);
      dates = orEmpty(dates);
    }
  }

  /** The words that tell of the event. */
  public record Trigger(int begin, int end, String text) {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
