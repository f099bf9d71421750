package org.broadsheet.extract.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.english.PlaceTypes.Found;
import org.broadsheet.gazetteer.Unit;
import org.jspecify.annotations.Nullable;

/** Finds places in an English text that has no Chinese beside it. */
final class EnglishPlaces {
  private final EnglishGazetteer gazetteer;

  EnglishPlaces(EnglishGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A place.
   *
   * @param begin UTF-16 index
   * @param end UTF-16 index, exclusive
   * @param unitType as annotations name it, {@code null} where the text does not say
   * @param units the gazetteer's units of that name on the day
   * @param chinese the Chinese name of an established English one
   */
  record FoundPlace(
      int begin,
      int end,
      String name,
      @Nullable String unitType,
      List<Unit> units,
      Optional<String> chinese) {}

  /** The places of a text in order, none inside another. */
  List<FoundPlace> in(String text, LocalDate day) {
    List<FoundPlace> places = new ArrayList<>();
    int free = 0;
    for (Window window : Window.in(text)) {
      if (window.begin() < free) {
        continue;
      }
      Optional<FoundPlace> place = at(text, window, day);
      if (place.isPresent()) {
        places.add(place.get());
        free = place.get().end();
      }
    }
    return places;
  }

  private Optional<FoundPlace> at(String text, Window window, LocalDate day) {
    Optional<Found> after =
        PlaceTypes.after(text, window.end())
            .filter(found -> Character.isUpperCase(found.words().charAt(0)));
    if (after.isPresent()) {
      String name = text.substring(window.begin(), after.get().end());
      List<Unit> units = gazetteer.named(name, day);
      if (!units.isEmpty() || (window.words() == 1 && canName(text(text, window)))) {
        return Optional.of(
            new FoundPlace(
                window.begin(),
                after.get().end(),
                name,
                PlaceTypes.unitType(after.get().words()),
                units,
                Optional.empty()));
      }
    }
    List<Unit> units = gazetteer.named(text(text, window), day);
    Optional<String> chinese = NameForms.chinese(text(text, window));
    return units.isEmpty() && chinese.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FoundPlace(window.begin(), window.end(), text(text, window), null, units, chinese));
  }

  /** Whether a word before a type word names a place, as in Wushan County, not Deputy County. */
  private static boolean canName(String word) {
    return !PlaceTypes.isTypeWord(word)
        && !Titles.isTitleWord(word)
        && EnglishNumbers.in(word).isEmpty();
  }

  private static String text(String text, Window window) {
    return text.substring(window.begin(), window.end());
  }
}
