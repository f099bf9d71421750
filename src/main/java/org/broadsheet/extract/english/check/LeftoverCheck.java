package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.name.EnglishNames;
import org.broadsheet.extract.english.name.EnglishPeople;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.PeopleNames;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.name.Syllables;
import org.broadsheet.extract.english.text.Window;

/**
 * One name for quite another: the only place, or person, of the original that nothing renders, and
 * the only one of the translation that the original does not name.
 */
public final class LeftoverCheck {
  /** Often named in English where the Chinese says 我国, or nothing. */
  private static final String HOME = "中国";

  private static final int LONGEST_NAME = 4;
  private static final double CONFIDENCE = 0.55;

  /** What stands before County and is no name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "this",
          "that",
          "each",
          "every",
          "autonomous",
          "model",
          "border",
          "counterpart",
          "red",
          "advanced",
          "same",
          "another",
          "former",
          "new",
          "whole",
          "entire",
          "and",
          "in");

  private static final Set<String> PEOPLES = Set.of(PeopleNames.spellings().split("\\|"));

  private final Map<String, Entity> entities = new TreeMap<>();
  private final EnglishNames names;

  public LeftoverCheck(Annotations chinese, EnglishNames names) {
    chinese.entities().forEach(entity -> entities.put(entity.id(), entity));
    this.names = names;
  }

  public Stream<Issue> check(Bead bead, List<Mention> mentions, List<Rendering> renderings) {
    List<Mention> here =
        mentions.stream()
            .filter(mention -> entities.containsKey(String.valueOf(mention.entity())))
            .filter(
                mention -> bead.chinese().span().contains(new Span(mention.begin(), mention.end())))
            .toList();
    return Stream.of(Kind.place, Kind.person)
        .flatMap(kind -> check(kind, bead, here, renderings).stream());
  }

  private Optional<Issue> check(
      Kind kind, Bead bead, List<Mention> here, List<Rendering> renderings) {
    Map<String, Mention> unsaid = new TreeMap<>();
    for (Mention mention : here) {
      Entity entity = entity(mention);
      boolean rendered =
          renderings.stream().anyMatch(rendering -> rendering.entity().equals(entity.id()));
      if (entity.kind() == kind && !rendered && isWellKnown(entity)) {
        unsaid.putIfAbsent(entity.id(), mention);
      }
    }
    if (unsaid.size() != 1) {
      return Optional.empty();
    }
    Mention meant = unsaid.values().iterator().next();
    Optional<String> correct = names.of(entity(meant));
    List<Window> said =
        unknown(kind, bead, renderings).stream()
            .filter(window -> correct.filter(name -> name.contains(words(bead, window))).isEmpty())
            .toList();
    return said.size() == 1 && correct.isPresent() && meant.text().length() > 1
        ? Optional.of(
            new Issue(
                bead.english().part(said.get(0).begin(), said.get(0).end()),
                Optional.of(new Span(meant.begin(), meant.end())),
                "english.another-name",
                correct.get(),
                CONFIDENCE))
        : Optional.empty();
  }

  private static String words(Bead bead, Window window) {
    return bead.english().text().substring(window.begin(), window.end());
  }

  /** Villages and rivers have names of too many forms, unless one of them is established. */
  private static boolean isWellKnown(Entity entity) {
    return !"other-place".equals(entity.unitType())
        || !NameForms.established(EnglishNames.chinese(entity)).isEmpty();
  }

  /** The names of the translation that the original does not spell, none inside another. */
  private static List<Window> unknown(Kind kind, Bead bead, List<Rendering> renderings) {
    Set<String> seen = new TreeSet<>();
    List<Window> unknown = new ArrayList<>();
    int free = 0;
    for (Window window : bead.windows()) {
      boolean taken =
          window.begin() < free
              || renderings.stream().anyMatch(rendering -> window.overlaps(rendering.surface()));
      if (!taken && names(kind, bead, window)) {
        free = window.end();
        if (!bead.spellings().spell(window.letters(), LONGEST_NAME) && seen.add(window.letters())) {
          unknown.add(window);
        }
      }
    }
    return unknown;
  }

  private static boolean names(Kind kind, Bead bead, Window window) {
    String text = bead.english().text();
    String words = text.substring(window.begin(), window.end());
    if (kind == Kind.person) {
      return EnglishPeople.isChineseName(text, window) && NameForms.chinese(words).isEmpty();
    }
    Optional<String> established = NameForms.chinese(words).filter(name -> !isPeople(words));
    return established.isPresent()
        ? !established.get().equals(HOME) && !isNamed(bead.chinese().text(), established.get())
        : window.words() == 1
            && (Syllables.isPinyin(window.letters()) || isTranslated(text, window))
            && PlaceTypes.after(text, window.end())
                .filter(found -> Character.isUpperCase(found.words().charAt(0)))
                .isPresent();
  }

  /** Whether a county's name may have been taken for a word: Flower County. */
  private static boolean isTranslated(String text, Window window) {
    return text.startsWith(" County", window.end())
        && !NO_NAMES.contains(window.letters())
        && text.substring(window.begin() + 1, window.end())
            .chars()
            .allMatch(Character::isLowerCase);
  }

  /** Whether a text has a name, or of a country its first character alone: 法军 are French. */
  private static boolean isNamed(String chinese, String name) {
    return chinese.contains(name)
        || (name.length() == 2 && name.endsWith("国") && chinese.contains(name.substring(0, 1)));
  }

  /** Tibetan is said of a prefecture as well as of Tibet. */
  private static boolean isPeople(String words) {
    return PEOPLES.contains(words);
  }

  private Entity entity(Mention mention) {
    Entity entity = entities.get(String.valueOf(mention.entity()));
    if (entity == null) {
      throw new IllegalArgumentException("no entity has the id " + mention.entity());
    }
    return entity;
  }
}
