package org.broadsheet.extract.english.name;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.article.Language;
import org.broadsheet.extract.english.figure.EnglishOrdinals;
import org.broadsheet.extract.english.name.Titles.Title;
import org.broadsheet.gazetteer.EthnicNames;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;

/** The right English names of one article's entities, from their Chinese ones. */
public final class EnglishNames {
  private static final Pattern NUMBERED = Pattern.compile("(.*[县市])第?([一二三四五六七八九十]+)区");

  private final Gazetteer gazetteer;
  private final Set<String> foreign;
  private final PlaceWords places;
  private final Map<String, Optional<String>> known = new HashMap<>();

  /**
   * @param foreign ids of people whose Chinese name transcribes another language's
   */
  public EnglishNames(Gazetteer gazetteer, Annotations annotations, Set<String> foreign) {
    this.gazetteer = gazetteer;
    this.foreign = foreign;
    SortedMap<String, List<String>> byName = new TreeMap<>();
    for (Entity entity : annotations.entities()) {
      if (entity.kind() == Kind.place) {
        of(entity).ifPresent(english -> byName.put(chinese(entity), List.of(english)));
      }
    }
    this.places = PlaceWords.of(byName);
  }

  /** The places with their right English names. */
  public PlaceWords places() {
    return places;
  }

  /** The full Chinese name of an entity, empty where it has none. */
  public static String chinese(Entity entity) {
    return entity.name().getOrDefault(Language.CHINESE.tag(), "");
  }

  /** The right English name, empty where neither a table nor the letters give it. */
  public Optional<String> of(Entity entity) {
    return known.computeIfAbsent(entity.id(), id -> english(entity));
  }

  private Optional<String> english(Entity entity) {
    String given = entity.name().get(Language.ENGLISH.tag());
    if (given != null) {
      return Optional.of(given);
    }
    Optional<Unit> unit =
        Optional.ofNullable(entity.gazetteer()).flatMap(id -> gazetteer.unit(new UnitId(id)));
    if (unit.isPresent()) {
      return unit.map(Unit::english);
    }
    String chinese = chinese(entity);
    if (chinese.isEmpty()) {
      return Optional.empty();
    }
    return switch (entity.kind()) {
      case place -> Optional.of(place(chinese));
      case person -> person(chinese, foreign.contains(entity.id()));
      case organization -> OrganisationName.of(chinese, places).english();
    };
  }

  /** 张秘书 is Secretary Zhang. */
  private static Optional<String> person(String chinese, boolean transcribed) {
    List<String> established = NameForms.established(chinese);
    if (!established.isEmpty()) {
      return Optional.of(established.get(0));
    }
    Optional<Title> title = Titles.endOf(chinese);
    return title.isPresent()
        ? title.map(
            post ->
                post.english()
                    + " "
                    + NameForms.preferred(
                        chinese.substring(0, chinese.length() - post.chinese().length())))
        : transcribed ? Optional.empty() : NameForms.person(chinese);
  }

  private static String place(String chinese) {
    List<String> established = NameForms.established(chinese);
    if (!established.isEmpty()) {
      return established.get(0);
    }
    Matcher numbered = NUMBERED.matcher(chinese);
    if (numbered.matches()) {
      return EnglishOrdinals.word(numbered.group(2)) + " District of " + place(numbered.group(1));
    }
    return PlaceTypes.of(chinese)
        .map(type -> peoples(chinese, PlaceTypes.stem(chinese)) + " " + type.english())
        .orElseGet(() -> NameForms.preferred(chinese));
  }

  /** The stem with the peoples that an autonomous unit is named after: Guixi Zhuang. */
  private static String peoples(String name, String stem) {
    Deque<String> names = new ArrayDeque<>();
    String rest = stem;
    Optional<Map.Entry<String, String>> people = EthnicNames.endOf(rest);
    while (people.isPresent()
        && NameForms.established(rest).isEmpty()
        && rest.length() > people.get().getKey().length()) {
      names.addFirst(people.get().getValue());
      rest = rest.substring(0, rest.length() - people.get().getKey().length());
      people = EthnicNames.endOf(rest);
    }
    names.addFirst(NameForms.preferred(name, rest));
    return String.join(" ", names);
  }
}
