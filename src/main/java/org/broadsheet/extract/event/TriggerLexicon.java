package org.broadsheet.extract.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Trie;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The triggers of {@code triggers.tsv} as one automaton. Immutable, shared between threads. */
final class TriggerLexicon {
  private static final CSVFormat TSV =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, Trigger> triggers;
  private final Trie automaton;

  private TriggerLexicon(Collection<Trigger> triggers, Collection<String> compounds) {
    this.triggers =
        triggers.stream().collect(Collectors.toUnmodifiableMap(Trigger::word, trigger -> trigger));
    this.automaton =
        Trie.builder()
            .ignoreOverlaps()
            .addKeywords(this.triggers.keySet())
            .addKeywords(compounds)
            .build();
  }

  static TriggerLexicon load() {
    return new TriggerLexicon(triggers(), compounds());
  }

  /** Words that hold a trigger and tell of no event: 领导干部. */
  private static List<String> compounds() {
    try (BufferedReader lines = open("compounds.txt")) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String resource) {
    InputStream in =
        Objects.requireNonNull(TriggerLexicon.class.getResourceAsStream(resource), resource);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static Collection<Trigger> triggers() {
    Map<String, Trigger> triggers = new HashMap<>();
    try (Reader reader = open("triggers.tsv")) {
      for (CSVRecord row : TSV.parse(reader)) {
        triggers.put(row.get("trigger"), trigger(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return triggers.values();
  }

  private static Trigger trigger(CSVRecord row) {
    return new Trigger(
        row.get("trigger"),
        row.get("type"),
        Trigger.Strength.valueOf(row.get("strength").toUpperCase(Locale.ROOT)),
        Arrays.stream(row.get("roles").split(" "))
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
