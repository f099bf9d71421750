package org.broadsheet.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article holds according to the person who annotated it; one gold file. Only what is
 * compared is read; notes and the like are passed over.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Gold(
    Header article,
    List<Entity> places,
    List<PartOf> partOf,
    List<Entity> organisations,
    List<Entity> people,
    List<DateSpan> dates,
    List<Quantity> quantities,
    List<Event> events,
    List<TranslationIssue> translationIssues) {
  public Gold {
    places = orEmpty(places);
    partOf = orEmpty(partOf);
    organisations = orEmpty(organisations);
    people = orEmpty(people);
    dates = orEmpty(dates);
    quantities = orEmpty(quantities);
    events = orEmpty(events);
    translationIssues = orEmpty(translationIssues);
  }

  /** The header's own statements. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Header(
      LocalDate date, @Nullable Integer page, @Nullable String column, @Nullable String titleZh) {}

  /**
   * A place, organisation or person with every name that is accepted for it.
   *
   * @param zh as in the text
   * @param canonical the full name, {@code null} where it is {@code zh}
   * @param zhVariants further surfaces in the text
   * @param canonicalAlt further names to accept
   * @param roles posts that the text gives a person
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Entity(
      String zh,
      @Nullable String canonical,
      List<String> zhVariants,
      List<String> canonicalAlt,
      List<Role> roles) {
    public Entity {
      zhVariants = orEmpty(zhVariants);
      canonicalAlt = orEmpty(canonicalAlt);
      roles = orEmpty(roles);
    }

    /** The name by which the other facts of the file refer to it. */
    public String fullName() {
      return canonical == null ? zh : canonical;
    }
  }

  /** A place under another, both by canonical name. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record PartOf(String child, String parent) {}

  /**
   * A post.
   *
   * @param titleCore the title without the organisation's name, {@code null} where not set apart
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Role(String title, @Nullable String titleCore) {}

  /** A date or interval, inclusive. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record DateSpan(String zh, LocalDate from, LocalDate to) {}

  /** A figure with its bounds, {@code null} where open. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Quantity(String zh, @Nullable BigDecimal min, @Nullable BigDecimal max) {}

  /** An event by the words that tell of it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Event(String trigger) {}

  /** Words of the English half that do not render the Chinese. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record TranslationIssue(@Nullable String en) {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
