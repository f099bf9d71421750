package org.broadsheet.extract.english.alone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.extract.english.alone.EnglishHierarchy.Link;
import org.broadsheet.extract.english.figure.EnglishNumbers;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.name.PlaceTypes.Found;
import org.broadsheet.extract.english.name.Titles;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.gazetteer.Unit;
import org.jspecify.annotations.Nullable;

/** Finds places in an English text that has no Chinese beside it. */
final class EnglishPlaces {
  private static final Map<String, String> TYPES =
      Map.of(
          "provinces", "Province",
          "prefectures", "Prefecture",
          "counties", "County",
          "cities", "City",
          "districts", "District",
          "banners", "Banner",
          "leagues", "League",
          "townships", "Township",
          "communes", "Commune",
          "villages", "Village");
  private static final Pattern MEMBER = Pattern.compile("[A-Z][\\p{L}'’]+");
  private static final Expression LIST =
      Expression.compile(
          "\\b(?:"
              + MEMBER
              + ", )*"
              + MEMBER
              + ",? and "
              + MEMBER
              + " (?<type>"
              + TYPES.keySet().stream().sorted().collect(Collectors.joining("|"))
              + ")\\b");

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
      Optional<String> chinese) {
    FoundPlace withUnits(List<Unit> others) {
      return new FoundPlace(begin, end, name, unitType, others, chinese);
    }
  }

  /** The places of a text in order, none inside another. */
  List<FoundPlace> in(String text, LocalDate day) {
    List<FoundPlace> places = new ArrayList<>(lists(text, day));
    for (Window window : Window.in(text)) {
      if (places.stream()
          .anyMatch(place -> window.begin() < place.end() && place.begin() < window.end())) {
        continue;
      }
      Optional<FoundPlace> place = at(text, window, day);
      if (place.isPresent()) {
        places.add(place.get());
      }
    }
    places.sort(Comparator.comparingInt(FoundPlace::begin));
    return places;
  }

  /**
   * The places again, those of several units reduced to what lies in the parent that the text gives
   * them; a unit that lies elsewhere on the day is not the one meant.
   */
  List<FoundPlace> narrowed(List<FoundPlace> places, List<Link> links, LocalDate day) {
    List<FoundPlace> narrowed = new ArrayList<>(places);
    for (Link link : links) {
      FoundPlace child = narrowed.get(link.child());
      FoundPlace parent = narrowed.get(link.parent());
      if (parent.units().size() == 1) {
        List<Unit> inside = gazetteer.inside(child.units(), parent.units().get(0), day);
        narrowed.set(link.child(), child.withUnits(inside));
      }
    }
    return narrowed;
  }

  /** {@code Ansai, Zichang and Yanchuan counties}: one type word for all. */
  private List<FoundPlace> lists(String text, LocalDate day) {
    List<FoundPlace> places = new ArrayList<>();
    Search list = LIST.in(text);
    while (list.find()) {
      String type = TYPES.getOrDefault(list.group("type"), "");
      Matcher member = MEMBER.matcher(text).region(list.start(), list.start("type"));
      while (member.find()) {
        boolean last = text.substring(member.end(), list.start("type")).isBlank();
        String name = member.group() + " " + type;
        places.add(
            new FoundPlace(
                member.start(),
                last ? list.end() : member.end(),
                name,
                PlaceTypes.unitType(type),
                gazetteer.named(name, day),
                Optional.empty()));
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
            new FoundPlace(
                window.begin(),
                window.end(),
                text(text, window),
                typeOf(text(text, window)),
                units,
                chinese));
  }

  /** By the one or two words that a name ends in, {@code null} for a name without its type. */
  private static @Nullable String typeOf(String name) {
    String[] words = name.split("\\s");
    for (int type = Math.min(2, words.length - 1); type > 0; type--) {
      String last = String.join(" ", Arrays.copyOfRange(words, words.length - type, words.length));
      if (PlaceTypes.isTypeWord(last)) {
        return PlaceTypes.unitType(last);
      }
    }
    return null;
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
