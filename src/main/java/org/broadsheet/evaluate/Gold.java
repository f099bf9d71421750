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
    List<Place> places,
    List<PartOf> partOf,
    List<Organisation> organisations,
    List<Person> people,
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

  /** An entity with every name that is accepted for it. */
  sealed interface Named permits Place, Organisation, Person {
    /** As in the text. */
    String zh();

    /** The full name, {@code null} where it is {@link #zh()}. */
    @Nullable String canonical();

    /** Further surfaces in the text. */
    List<String> zhVariants();

    /** Further names to accept. */
    List<String> canonicalAlt();
  }

  /** A place. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Place(
      String zh, String canonical, List<String> zhVariants, List<String> canonicalAlt)
      implements Named {
    public Place {
      zhVariants = orEmpty(zhVariants);
      canonicalAlt = orEmpty(canonicalAlt);
    }
  }

  /** A place under another, both by canonical name. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record PartOf(String child, String parent) {}

  /** An organisation. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Organisation(
      String zh, String canonical, List<String> zhVariants, List<String> canonicalAlt)
      implements Named {
    public Organisation {
      zhVariants = orEmpty(zhVariants);
      canonicalAlt = orEmpty(canonicalAlt);
    }
  }

  /** A person with the posts that the text gives. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Person(
      String zh,
      @Nullable String canonical,
      List<String> zhVariants,
      List<String> canonicalAlt,
      List<Role> roles)
      implements Named {
    public Person {
      zhVariants = orEmpty(zhVariants);
      canonicalAlt = orEmpty(canonicalAlt);
      roles = orEmpty(roles);
    }
  }

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
