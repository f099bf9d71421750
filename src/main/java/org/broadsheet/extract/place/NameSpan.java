package org.broadsheet.extract.place;

import java.util.Set;
import org.broadsheet.gazetteer.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * A place name as it stands in the text, before it is decided which place it means. Offsets count
 * UTF-16 in the passage.
 *
 * @param name what to look up: the characters of the stretch
 * @param form how it was found
 * @param types types that the text itself allows, by a suffix shared in a list or by the name's
 *     own; empty where it says nothing
 * @param suffix the suffix that a bare name shares with others in a list, {@code null} where it
 *     stands alone
 */
record NameSpan(
    int begin, int end, String name, Form form, Set<UnitType> types, @Nullable String suffix) {
  NameSpan {
    types = Set.copyOf(types);
  }

  NameSpan(int begin, int end, String name, Form form) {
    this(begin, end, name, form, Set.of(), null);
  }

  /** How a name was found, surest first. */
  enum Form {
    /** A full name of the gazetteer: 博兴县. */
    FULL("place.gazetteer", 0.98),
    /** A name of the lexicons: 叙利亚, 晋冀鲁豫. */
    KNOWN("place.lexicon", 0.95),
    /** A name of the gazetteer without its suffix: 博兴. */
    SHORT("place.gazetteer-short", 0.9),
    /** A name that the text gives its suffix in a list: 天水 of 天水、张掖等专区. */
    LISTED("place.suffix-list", 0.93),
    /** A numbered district: 三区. */
    NUMBERED("place.numbered-district", 0.9),
    /** A name that no table knows, by its suffix: 白泉公社. */
    SUFFIXED("place.suffix", 0.85),
    /** A unit abroad that no table knows: 群马县. */
    FOREIGN("place.foreign", 0.92),
    /** A name that only the line from it or to it tells of: 薛家湖至会亭集公路. */
    LINE_END("place.line-end", 0.75),
    /** One character for a country or province: 美 in a headline. */
    ABBREVIATED("place.abbreviation", 0.8);

    private final String rule;
    private final double confidence;

    Form(String rule, double confidence) {
      this.rule = rule;
      this.confidence = confidence;
    }

    String rule() {
      return rule;
    }

    double confidence() {
      return confidence;
    }
  }

  /** This name with what a list says of it. */
  NameSpan listed(Set<UnitType> allowed, String shared) {
    return new NameSpan(begin, end, name, form == Form.SHORT ? Form.LISTED : form, allowed, shared);
  }
}
