package org.broadsheet.extract.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.NameMatch;

/** Every place name of the gazetteer and the lexicons, in one automaton. Immutable. */
final class PlaceNames {
  private final Gazetteer gazetteer;
  private final KnownPlaces known;
  private final Phrases<String> phrases;

  PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.known = new KnownPlaces();
    Map<String, String> names = new HashMap<>();
    gazetteer.names().forEach(name -> names.put(name, name));
    known.names().forEach(name -> names.put(name, name));
    names.keySet().removeIf(name -> name.length() < 2);
    this.phrases = new Phrases<>(names);
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  KnownPlaces known() {
    return known;
  }

  List<Phrases.Hit<String>> in(String text) {
    return phrases.in(text);
  }

  boolean isFull(String name) {
    return hasKind(name, NameMatch.Kind.FULL) || hasKind(name, NameMatch.Kind.OTHER);
  }

  boolean isShort(String name) {
    return hasKind(name, NameMatch.Kind.SHORT);
  }

  boolean isKnown(String name) {
    return !known.named(name).isEmpty();
  }

  boolean isName(String name) {
    return isKnown(name) || !gazetteer.matching(name).isEmpty();
  }

  /** Whether a province or a municipality bears the name. */
  boolean isProvince(String name) {
    return gazetteer.matching(name).stream()
        .anyMatch(match -> match.unit().level() == Level.PROVINCE);
  }

  private boolean hasKind(String name, NameMatch.Kind kind) {
    return gazetteer.matching(name).stream().anyMatch(match -> match.kind() == kind);
  }
}
