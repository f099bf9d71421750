package org.broadsheet.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.DateNotation;
import org.broadsheet.query.Outcome.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The values given for the parameters of a question, by name, without blanks around them. A year or
 * month as {@code from} stands for its first day, as {@code to} for its last.
 */
record Arguments(Map<String, String> values) {
  private static final Pattern YEAR_OR_MONTH = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]))?");

  Arguments {
    values =
        values.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, value -> day(value.getKey(), value.getValue().strip())));
  }

  /** Whether it is a year or a month, in which no one day is named. */
  static boolean isYearOrMonth(String value) {
    return YEAR_OR_MONTH.matcher(value).matches();
  }

  private static String day(String name, String value) {
    if (!isYearOrMonth(value)) {
      return value;
    }
    Bound days = DateNotation.parse(value);
    return switch (name) {
      case "from" -> String.valueOf(days.earliest());
      case "to" -> String.valueOf(days.latest());
      default -> value;
    };
  }

  /** What is missing, unknown or the wrong way round. */
  Optional<Invalid> misfit(CatalogueQuery query) {
    String message =
        Stream.of(missing(query), unknown(query), backwards())
            .flatMap(part -> part)
            .collect(Collectors.joining("; "));
    return message.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Invalid(
                "%s: %s; `broadsheet query --list` shows what it takes"
                    .formatted(query.name(), message)));
  }

  /** The days that names are looked up for: the one day asked for, else the range. */
  Period period() {
    return Stream.of("asOf", "on")
        .flatMap(day -> Stream.ofNullable(date(day)))
        .findFirst()
        .map(day -> new Period(day, day))
        .orElseGet(() -> new Period(date("from"), date("to")));
  }

  private Stream<String> missing(CatalogueQuery query) {
    return query.header().parameters().stream()
        .filter(parameter -> !parameter.optional() && !values.containsKey(parameter.name()))
        .map(
            parameter -> "missing: --param %s=%s".formatted(parameter.name(), parameter.example()));
  }

  private Stream<String> unknown(CatalogueQuery query) {
    return values.keySet().stream()
        .sorted()
        .filter(
            name ->
                query.header().parameters().stream()
                    .noneMatch(parameter -> parameter.name().equals(name)))
        .map("no such parameter: %s"::formatted);
  }

  private Stream<String> backwards() {
    LocalDate from = date("from");
    LocalDate to = date("to");
    return from != null && to != null && from.isAfter(to)
        ? Stream.of("from %s is after to %s, exchange the two".formatted(from, to))
        : Stream.empty();
  }

  private @Nullable LocalDate date(String name) {
    String value = values.get(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
