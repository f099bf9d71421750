package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parameters of a request, each cut to what a reader can mean by it. */
public record Asked(HttpServletRequest request) {
  /** Longer than any name, headline or IRI that the archive has. */
  private static final int MAX_LENGTH = 1_000;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  /** The value, stripped; empty where it is missing or blank. */
  public String text(String name) {
    String value = request.getParameter(name);
    if (value == null) {
      return "";
    }
    String stripped = value.strip();
    return stripped.length() > MAX_LENGTH ? stripped.substring(0, MAX_LENGTH) : stripped;
  }

  /** A day of the years 1 to 9999; empty for what is none. */
  public Optional<LocalDate> day(String name) {
    try {
      return Optional.of(text(name))
          .filter(value -> value.length() == "yyyy-mm-dd".length())
          .map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A number from 1 to 999,999; empty for what is none. */
  public Optional<Integer> number(String name) {
    return Optional.of(text(name)).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }
}
