package org.broadsheet.extract.english.figure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * What follows a figure in English: a unit of measure, or what is counted.
 *
 * @param end UTF-16 index after it
 * @param unit {@code null} where the figure counts things
 * @param noun {@code null} where the figure measures
 */
public record CountedNoun(int end, @Nullable String unit, @Nullable String noun) {
  private static final Pattern UNIT =
      Pattern.compile(
          "[\\s-](mu|hectares?|jin|catties|dan|piculs?|li|yuan|rubles?|roubles?|dollars?|pounds?|tons?|tonnes?"
              + "|kilograms?|grams?|(?:square |cubic )?(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?)|liters?|litres?|kilowatts?"
              + "|kilowatt-hours?|horsepower|volts?|degrees?|days?|weeks?|months?|years?|hours?|minutes?|times|bolts?|bales?|pieces?)\\b");
  private static final Pattern NOUN =
      Pattern.compile(
          "\\s((?!(?:of|in|to|and|or|were|was|are|is|have|had|has|been|for|from|at|on|by|with|as|which|that|who|the|a|an|than|will)\\b)[a-z-]+"
              + "(?:\\s(?!(?:of|in|to|and|or|were|was|are|is|have|had|has|been|for|from|at|on|by|with|as|which|that|who|the|a|an|than|will|participated|attended)\\b)[a-z-]+){0,2}s)\\b");

  /** What follows an index of a text. */
  public static CountedNoun after(String text, int index) {
    Matcher unit = UNIT.matcher(text).region(index, text.length());
    if (unit.lookingAt()) {
      return new CountedNoun(unit.end(), unit.group(1), null);
    }
    Matcher noun = NOUN.matcher(text).region(index, text.length());
    return noun.lookingAt()
        ? new CountedNoun(noun.end(), null, noun.group(1))
        : new CountedNoun(index, null, null);
  }

  /** As annotations carry it. */
  public Map<String, String> of() {
    return noun == null ? Map.of() : Map.of(Language.ENGLISH.tag(), noun);
  }
}
