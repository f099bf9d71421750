package org.broadsheet.extract.english.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.extract.english.name.EnglishNames;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.name.PlaceWords;
import org.broadsheet.extract.english.name.Titles;

/**
 * The entities of one article's original and what looks for their names in its translation; each
 * finder is made once, however many sentences name the entity.
 */
final class ArticleNames {
  private final EnglishNames english;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Set<String> rightLetters = new HashSet<>();
  private final Map<String, PlaceFinder> placeFinders = new HashMap<>();
  private final Map<String, PersonFinder> personFinders = new HashMap<>();

  ArticleNames(Annotations chinese, EnglishNames english) {
    this.english = english;
    for (Entity entity : chinese.entities()) {
      entities.put(entity.id(), entity);
      if (entity.kind() == Kind.place) {
        rightLetters.addAll(NameForms.letters(PlaceTypes.stem(EnglishNames.chinese(entity))));
      }
    }
  }

  /** Whether a mention is of an entity of the article. */
  boolean know(Mention mention) {
    return mention.entity() != null && entities.containsKey(mention.entity());
  }

  Entity entity(Mention mention) {
    return entity(String.valueOf(mention.entity()));
  }

  Entity entity(String id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("no entity has the id " + id);
    }
    return entity;
  }

  /** Whether letters are those of some place of the article. */
  boolean areRight(String letters) {
    return rightLetters.contains(letters);
  }

  /** The right English name of what is mentioned. */
  Optional<String> english(Mention mention) {
    return english.of(entity(mention));
  }

  PlaceWords placeWords() {
    return english.places();
  }

  /** Whether the letters of a person's name are those of its pinyin. */
  boolean isChinese(Mention person) {
    return english(person).isPresent() && Titles.endOf(person.text()).isEmpty();
  }

  /** The letters by which a place or person is told. */
  Set<String> forms(Mention mention) {
    return entity(mention).kind() == Kind.place
        ? placeFinder(mention).forms()
        : personFinder(mention).forms();
  }

  PlaceFinder placeFinder(Mention mention) {
    return placeFinders.computeIfAbsent(
        key(mention),
        key -> new PlaceFinder(chinese(mention), mention.text(), english(mention).orElse("")));
  }

  PersonFinder personFinder(Mention mention) {
    return personFinders.computeIfAbsent(
        key(mention),
        key -> new PersonFinder(chinese(mention), mention.text(), english(mention).orElse(null)));
  }

  private static String key(Mention mention) {
    return mention.entity() + " " + mention.text();
  }

  private List<String> chinese(Mention mention) {
    Entity entity = entity(mention);
    return Stream.concat(Stream.of(EnglishNames.chinese(entity)), entity.altNames().stream())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
