package org.broadsheet.extract.english.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Localized;
import org.broadsheet.extract.english.align.OrganisationFinder.Content;
import org.broadsheet.extract.english.name.EnglishNames;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.OrganisationName;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.name.PlaceWords;
import org.broadsheet.extract.english.name.Syllables;
import org.broadsheet.extract.english.name.Titles;
import org.broadsheet.extract.english.text.Surface;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.english.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the names of a Chinese sentence with the words that render them in its translation: right
 * renderings first, then wrong ones among the words that are left, then by the place in a list.
 */
public final class MentionAligner {
  private static final double HINTED = 0.6;
  private static final int LONGEST_NAME = 4;

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final EnglishNames names;
  private final Set<String> rightLetters = new HashSet<>();
  private final Map<String, String> hints = new TreeMap<>();
  private final Map<String, PlaceFinder> placeFinders = new HashMap<>();
  private final Map<String, PersonFinder> personFinders = new HashMap<>();

  /**
   * @param hints pairs of names that the translator's file lists; they only tell which words to try
   */
  public MentionAligner(Annotations chinese, EnglishNames names, List<Localized> hints) {
    this.names = names;
    for (Localized hint : hints) {
      if (hint.chinese() != null && hint.english() != null) {
        this.hints.putIfAbsent(hint.chinese(), hint.english());
      }
    }
    for (Entity entity : chinese.entities()) {
      entities.put(entity.id(), entity);
      if (entity.kind() == Kind.place) {
        rightLetters.addAll(NameForms.letters(PlaceTypes.stem(EnglishNames.chinese(entity))));
      }
    }
  }

  /** The renderings in one pair of sentences, in the order of the English. */
  public List<Rendering> align(Bead bead, List<Mention> mentions) {
    List<Mention> here =
        mentions.stream()
            .filter(mention -> mention.entity() != null && entities.containsKey(mention.entity()))
            .filter(mention -> bead.chinese().span().begin() <= mention.begin())
            .filter(mention -> mention.end() <= bead.chinese().span().end())
            .toList();
    Pairing pairing = new Pairing(bead);
    List<Mention> places = ofKind(here, Kind.place);
    places.forEach(pairing::tryRight);
    places.forEach(pairing::tryWrong);
    pairing.tryLists(places);
    ofKind(here, Kind.organization).forEach(pairing::tryRight);
    List<Mention> people = ofKind(here, Kind.person);
    people.forEach(pairing::tryRight);
    people.forEach(pairing::tryWrong);
    pairing.tryLists(people.stream().filter(this::isChinese).toList());
    here.forEach(pairing::tryHint);
    here.stream().map(Mention::entity).distinct().forEach(pairing::tryAgain);
    return pairing.renderings();
  }

  private List<Mention> ofKind(List<Mention> mentions, Kind kind) {
    return mentions.stream().filter(mention -> entity(mention).kind() == kind).toList();
  }

  /** The state of one pair of sentences. */
  private final class Pairing {
    private final Bead bead;
    private final String text;
    private final List<Window> windows;
    private @Nullable Content contents;
    private final Map<Kind, List<Surface>> taken = new HashMap<>();
    private final Map<String, Surface> found = new LinkedHashMap<>();
    private final List<Rendering> renderings = new ArrayList<>();

    Pairing(Bead bead) {
      this.bead = bead;
      this.text = bead.english().text();
      this.windows = bead.windows();
    }

    void tryRight(Mention mention) {
      right(mention).ifPresent(surface -> take(mention, surface));
    }

    void tryWrong(Mention mention) {
      if (found.containsKey(mention.id())) {
        return;
      }
      Entity entity = entity(mention);
      Predicate<Window> unknown =
          free(entity.kind()).and(window -> !rightLetters.contains(window.letters()));
      Optional<Surface> surface =
          switch (entity.kind()) {
            case place ->
                placeFinder(mention)
                    .faulty(text, windows, unknown)
                    .or(
                        () ->
                            placeFinder(mention)
                                .misread(text, windows, unknown.and(this::isUnread)));
            case person ->
                personFinder(mention)
                    .faulty(
                        windows,
                        unknown.and(window -> taken(Kind.place).noneMatch(window::overlaps)))
                    .filter(words -> !namesAnother(words));
            case organization -> Optional.empty();
          };
      surface.ifPresent(value -> take(mention, value));
    }

    /** Whether words are neither read off other characters of the original nor a known name. */
    private boolean isUnread(Window window) {
      return !bead.spellings().spell(window.letters(), LONGEST_NAME)
          && NameForms.chinese(window.letters()).filter(bead.chinese().text()::contains).isEmpty();
    }

    /** Whether the Chinese has somebody of just that name whom nobody found in it. */
    private boolean namesAnother(Surface surface) {
      String letters = Word.letters(text.substring(surface.begin(), surface.end()));
      return Syllables.spells(letters, bead.chinese().text());
    }

    void tryLists(List<Mention> mentions) {
      for (int i = 1; i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        Surface before = found.get(mentions.get(i - 1).id());
        if (before == null || found.containsKey(mention.id())) {
          continue;
        }
        Kind kind = entity(mention).kind();
        if (Lists.adjoin(bead.chinese(), mentions.get(i - 1), mention)) {
          Lists.next(text, before, forms(mention), names.of(entity(mention)).orElse(null))
              .filter(surface -> taken(kind).noneMatch(surface::overlaps))
              .filter(surface -> kind == Kind.place || !namesAnother(surface))
              .ifPresent(surface -> take(mention, surface));
        }
      }
    }

    /** The words that the translator's list has for the name, where nothing else was found. */
    void tryHint(Mention mention) {
      String hint = hints.get(mention.text());
      if (hint == null || found.containsKey(mention.id())) {
        return;
      }
      Kind kind = entity(mention).kind();
      Matcher words = Pattern.compile("\\b" + Pattern.quote(hint) + "\\b").matcher(text);
      while (words.find()) {
        Surface surface = new Surface(words.start(), words.end(), "english.hint", HINTED, null);
        if (taken(kind).noneMatch(surface::overlaps)) {
          take(mention, surface);
          return;
        }
      }
    }

    /** Names of the entity that the Chinese has no mention for. */
    void tryAgain(String id) {
      Mention pattern =
          renderings.stream()
              .filter(rendering -> rendering.entity().equals(id))
              .flatMap(rendering -> rendering.original().stream())
              .findFirst()
              .orElse(null);
      if (pattern == null || entity(pattern).kind() == Kind.organization) {
        return;
      }
      Optional<Surface> again = right(pattern);
      while (again.isPresent()) {
        add(id, Optional.empty(), again.get(), entity(pattern).kind());
        again = right(pattern);
      }
    }

    List<Rendering> renderings() {
      renderings.sort(
          Comparator.comparingInt((Rendering rendering) -> rendering.span().begin())
              .thenComparingInt(rendering -> rendering.span().end()));
      return renderings;
    }

    private Optional<Surface> right(Mention mention) {
      Entity entity = entity(mention);
      return switch (entity.kind()) {
        case place -> placeFinder(mention).exact(text, windows, free(Kind.place));
        case person -> personFinder(mention).exact(text, windows, free(Kind.person));
        case organization ->
            new OrganisationFinder(OrganisationName.of(mention.text(), placeWords()))
                .find(contents(), surface -> taken(Kind.organization).noneMatch(surface::overlaps));
      };
    }

    private Content contents() {
      if (contents == null) {
        contents = Content.of(text, bead.words());
      }
      return contents;
    }

    /** The places with the words that this translation has for them. */
    private PlaceWords placeWords() {
      Map<String, List<String>> said = new HashMap<>();
      for (Rendering rendering : renderings) {
        said.computeIfAbsent(
                EnglishNames.chinese(entity(rendering.entity())), name -> new ArrayList<>())
            .add(rendering.text());
      }
      return names.places().saidAs(said);
    }

    private Predicate<Window> free(Kind kind) {
      return window -> taken(kind).noneMatch(window::overlaps);
    }

    private Stream<Surface> taken(Kind kind) {
      return taken.getOrDefault(kind, List.of()).stream();
    }

    private void take(Mention mention, Surface surface) {
      found.put(mention.id(), surface);
      add(entity(mention).id(), Optional.of(mention), surface, entity(mention).kind());
    }

    private void add(String entity, Optional<Mention> original, Surface surface, Kind kind) {
      taken.computeIfAbsent(kind, key -> new ArrayList<>()).add(surface);
      renderings.add(
          new Rendering(
              entity,
              original,
              bead.english().part(surface.begin(), surface.end()),
              text.substring(surface.begin(), surface.end()),
              surface));
    }
  }

  private Entity entity(Mention mention) {
    return entity(String.valueOf(mention.entity()));
  }

  private Entity entity(String id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("no entity has the id " + id);
    }
    return entity;
  }

  /** Whether the letters of a person's name are those of its pinyin. */
  private boolean isChinese(Mention mention) {
    return names.of(entity(mention)).isPresent() && Titles.endOf(mention.text()).isEmpty();
  }

  private Set<String> forms(Mention mention) {
    return entity(mention).kind() == Kind.place
        ? placeFinder(mention).forms()
        : personFinder(mention).forms();
  }

  private PlaceFinder placeFinder(Mention mention) {
    Entity entity = entity(mention);
    return placeFinders.computeIfAbsent(
        entity.id() + " " + mention.text(),
        key -> new PlaceFinder(chineseNames(entity), mention.text(), names.of(entity).orElse("")));
  }

  private PersonFinder personFinder(Mention mention) {
    Entity entity = entity(mention);
    return personFinders.computeIfAbsent(
        entity.id() + " " + mention.text(),
        key ->
            new PersonFinder(chineseNames(entity), mention.text(), names.of(entity).orElse(null)));
  }

  private static List<String> chineseNames(Entity entity) {
    return Stream.concat(Stream.of(EnglishNames.chinese(entity)), entity.altNames().stream())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
