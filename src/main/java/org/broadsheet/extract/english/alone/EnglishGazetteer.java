package org.broadsheet.extract.english.alone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.text.Word;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;

/** Looks units up by their English names, by the letters alone. Immutable. */
final class EnglishGazetteer {
  private final Gazetteer gazetteer;
  private final Map<String, List<Unit>> units;

  EnglishGazetteer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.units =
        gazetteer.units().stream()
            .flatMap(unit -> keys(unit).map(key -> Map.entry(key, unit)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** The units of a name that stood on a day, the highest level first, then by id. */
  List<Unit> named(String english, LocalDate day) {
    return units.getOrDefault(Word.letters(english), List.of()).stream()
        .filter(unit -> gazetteer.existedOn(unit, day))
        .sorted(
            Comparator.comparing((Unit unit) -> unit.level())
                .thenComparing(unit -> unit.id().value()))
        .toList();
  }

  /** Those of some units that lay in another on a day. */
  List<Unit> inside(List<Unit> candidates, Unit parent, LocalDate day) {
    return candidates.stream()
        .filter(unit -> gazetteer.ancestorsOn(unit.id(), day).contains(parent.id()))
        .toList();
  }

  /** The full name; of units of province level every established form as well. */
  private static Stream<String> keys(Unit unit) {
    Stream<String> full = Stream.of(Word.letters(unit.english()));
    if (unit.level() != Level.PROVINCE) {
      return full;
    }
    String stem = PlaceTypes.stem(unit.chinese());
    Stream<String> forms =
        Stream.concat(NameForms.established(stem).stream(), Stream.of(NameForms.preferred(stem)));
    return Stream.concat(
            full,
            forms.flatMap(
                form ->
                    Stream.of(
                        Word.letters(form), Word.letters(form + " " + unit.type().english()))))
        .distinct();
  }
}
