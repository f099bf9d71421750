package org.broadsheet.extract.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahocorasick.trie.Trie;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Table;

/**
 * The triggers of {@code triggers.tsv} as one automaton, with the fixed compounds of {@code
 * compounds.txt} that hold a trigger and tell of no event (领导干部). Immutable, shared between
 * threads.
 */
final class TriggerLexicon {
  private final Map<String, Trigger> triggers;
  private final Trie automaton;

  private TriggerLexicon(Map<String, Trigger> triggers, Collection<String> compounds) {
    this.triggers = triggers;
    this.automaton =
        Trie.builder()
            .ignoreOverlaps()
            .addKeywords(triggers.keySet())
            .addKeywords(compounds)
            .build();
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
    return automaton.parseText(text).stream()
        .filter(emit -> triggers.containsKey(emit.getKeyword()))
        .map(
            emit ->
                new Hit(
                    emit.getStart(),
                    emit.getEnd() + 1,
                    Objects.requireNonNull(triggers.get(emit.getKeyword()))))
        .toList();
  }
}
