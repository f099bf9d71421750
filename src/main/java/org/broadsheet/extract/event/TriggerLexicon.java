package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Table;

/**
 * The triggers of {@code triggers.tsv} as one automaton, with the fixed compounds of {@code
 * compounds.txt} that hold a trigger and tell of no event (领导干部). Immutable, shared between
 * threads.
 */
final class TriggerLexicon {
  private static final Comparator<Phrases.Hit<Optional<Trigger>>> LONGEST_FIRST =
      Comparator.comparingInt((Phrases.Hit<Optional<Trigger>> hit) -> hit.begin() - hit.end())
          .thenComparingInt(Phrases.Hit::begin);

  private final Phrases<Optional<Trigger>> phrases;

  private TriggerLexicon(Map<String, Trigger> triggers, Collection<String> compounds) {
    Map<String, Optional<Trigger>> words = new HashMap<>();
    compounds.forEach(compound -> words.put(compound, Optional.empty()));
    triggers.forEach((word, trigger) -> words.put(word, Optional.of(trigger)));
    this.phrases = new Phrases<>(words);
  }

  static TriggerLexicon load() {
    return new TriggerLexicon(
        Table.rows(TriggerLexicon.class, "triggers.tsv").stream()
            .map(TriggerLexicon::trigger)
            .collect(Collectors.toUnmodifiableMap(Trigger::word, trigger -> trigger)),
        Table.words(TriggerLexicon.class, "compounds.txt"));
  }

  private static Trigger trigger(CSVRecord row) {
    return new Trigger(
        row.get("trigger"),
        row.get("type"),
        Trigger.Strength.valueOf(row.get("strength").toUpperCase(Locale.ROOT)),
        Stream.of(row.get("roles").split(" "))
            .map(role -> Trigger.Role.valueOf(role.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** A trigger where it stands, UTF-16 indexes. */
  record Hit(int begin, int end, Trigger trigger) {}

  /** The longest triggers of a sentence that do not overlap, in text order. */
  List<Hit> find(String text) {
    BitSet taken = new BitSet(text.length());
    List<Hit> found = new ArrayList<>();
    phrases.in(text).stream()
        .sorted(LONGEST_FIRST)
        .filter(hit -> taken.get(hit.begin(), hit.end()).isEmpty())
        .forEach(
            hit -> {
              taken.set(hit.begin(), hit.end());
              hit.value().ifPresent(trigger -> found.add(new Hit(hit.begin(), hit.end(), trigger)));
            });
    found.sort(Comparator.comparingInt(Hit::begin));
    return found;
  }
}
