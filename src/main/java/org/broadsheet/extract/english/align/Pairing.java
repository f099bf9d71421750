package org.broadsheet.extract.english.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.extract.english.align.OrganisationFinder.Content;
import org.broadsheet.extract.english.name.EnglishNames;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.OrganisationName;
import org.broadsheet.extract.english.name.PlaceWords;
import org.broadsheet.extract.english.name.Syllables;
import org.broadsheet.extract.english.text.Surface;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.english.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The names of one pair of sentences and the words of the translation that were taken for them,
 * kind by kind: what is taken once renders nothing else.
 */
final class Pairing {
  private static final double HINTED = 0.6;
  private static final int LONGEST_NAME = 4;

  private final ArticleNames names;
  private final Bead bead;
  private final String text;
  private final List<Window> windows;
  private @Nullable Content contents;
  private final Map<Kind, List<Surface>> taken = new EnumMap<>(Kind.class);
  private final Map<String, Surface> found = new LinkedHashMap<>();
  private final List<Rendering> renderings = new ArrayList<>();

  Pairing(ArticleNames names, Bead bead) {
    this.names = names;
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
    Entity entity = names.entity(mention);
    Predicate<Window> unknown =
        free(entity.kind()).and(window -> !names.areRight(window.letters()));
    Optional<Surface> surface =
        switch (entity.kind()) {
          case place ->
              names
                  .placeFinder(mention)
                  .faulty(text, windows, unknown)
                  .or(
                      () ->
                          names
                              .placeFinder(mention)
                              .misread(text, windows, unknown.and(this::isUnread)));
          case person ->
              names
                  .personFinder(mention)
                  .faulty(
                      windows, unknown.and(window -> taken(Kind.place).noneMatch(window::overlaps)))
                  .filter(words -> !namesAnother(words))
                  .or(
                      () ->
                          names
                              .personFinder(mention)
                              .underAnotherPost(text, windows, free(Kind.person)));
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
      Kind kind = names.entity(mention).kind();
      if (Lists.adjoin(bead.chinese(), mentions.get(i - 1), mention)) {
        Lists.next(text, before, names.forms(mention), names.english(mention).orElse(null))
            .filter(surface -> taken(kind).noneMatch(surface::overlaps))
            .filter(surface -> kind == Kind.place || !namesAnother(surface))
            .ifPresent(surface -> take(mention, surface));
      }
    }
  }

  /** The words that the translator's list has for the name, where nothing else was found. */
  void tryHint(Mention mention, String hint) {
    if (found.containsKey(mention.id())) {
      return;
    }
    Kind kind = names.entity(mention).kind();
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
    if (pattern == null || names.entity(pattern).kind() == Kind.organization) {
      return;
    }
    Optional<Surface> again = right(pattern);
    while (again.isPresent()) {
      add(id, Optional.empty(), again.get(), names.entity(pattern).kind());
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
    Entity entity = names.entity(mention);
    return switch (entity.kind()) {
      case place -> names.placeFinder(mention).exact(text, windows, free(Kind.place));
      case person -> names.personFinder(mention).exact(text, windows, free(Kind.person));
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
              EnglishNames.chinese(names.entity(rendering.entity())), name -> new ArrayList<>())
          .add(rendering.text());
    }
    return names.placeWords().saidAs(said);
  }

  private Predicate<Window> free(Kind kind) {
    return window -> taken(kind).noneMatch(window::overlaps);
  }

  private Stream<Surface> taken(Kind kind) {
    return taken.getOrDefault(kind, List.of()).stream();
  }

  private void take(Mention mention, Surface surface) {
    found.put(mention.id(), surface);
    add(names.entity(mention).id(), Optional.of(mention), surface, names.entity(mention).kind());
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
