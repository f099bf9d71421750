package org.broadsheet.extract.english.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.name.EnglishNames;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.text.Word;

/**
 * One place or person under two right names, Qamdo and Changdu: where the original says the same
 * each time, the first place of every name but the preferred one is flagged. Countries have short,
 * long and old names that go together, and a body keeps the name that it is known by: Peking
 * University.
 */
public final class NameConsistencyCheck {
  private static final Set<String> FREE = Set.of("country");
  private static final double CONFIDENCE = 0.5;

  private final Map<String, Entity> entities = new TreeMap<>();
  private final EnglishNames names;

  public NameConsistencyCheck(Annotations chinese, EnglishNames names) {
    chinese.entities().stream()
        .filter(entity -> entity.kind() != Kind.organization)
        .filter(entity -> !FREE.contains(String.valueOf(entity.unitType())))
        .forEach(entity -> entities.put(entity.id(), entity));
    this.names = names;
  }

  /**
   * @param renderings of all pairs of sentences, in the order of the article
   */
  public Stream<Issue> check(Collection<Rendering> renderings) {
    Map<List<String>, Map<String, Rendering>> spellings = new LinkedHashMap<>();
    for (Rendering rendering : renderings) {
      Entity entity = entities.get(rendering.entity());
      if (entity != null
          && rendering.original().isPresent()
          && rendering.surface().fault() == null
          && !isInAnother(rendering, renderings)) {
        String chinese = PlaceTypes.stem(rendering.original().get().text());
        spellings
            .computeIfAbsent(List.of(entity.id(), chinese), key -> new LinkedHashMap<>())
            .putIfAbsent(letters(rendering), rendering);
      }
    }
    return spellings.values().stream().flatMap(this::check);
  }

  private static boolean isInAnother(Rendering rendering, Collection<Rendering> renderings) {
    return renderings.stream()
        .anyMatch(
            other ->
                !other.entity().equals(rendering.entity())
                    && other.span().contains(rendering.span()));
  }

  private Stream<Issue> check(Map<String, Rendering> spellings) {
    Map.Entry<String, Rendering> preferred = preferred(spellings);
    return spellings.entrySet().stream()
        .filter(other -> !isPartOfEither(preferred.getKey(), other.getKey()))
        .map(other -> issue(other.getValue(), preferred.getValue()));
  }

  /** The spelling that the right name begins with, else the first. */
  private Map.Entry<String, Rendering> preferred(Map<String, Rendering> spellings) {
    return spellings.entrySet().stream()
        .filter(
            spelling ->
                right(spelling.getValue())
                    .filter(name -> Word.letters(name).startsWith(spelling.getKey()))
                    .isPresent())
        .findFirst()
        .orElseGet(() -> spellings.entrySet().iterator().next());
  }

  private Optional<String> right(Rendering rendering) {
    return Optional.ofNullable(entities.get(rendering.entity())).flatMap(names::of);
  }

  /** Tibet and Tibetan, Zhou and Zhou Enlai. */
  private static boolean isPartOfEither(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  /** Without the words for the type of place. */
  private static String letters(Rendering rendering) {
    String text = rendering.text();
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      if (PlaceTypes.after(text, at).filter(type -> type.end() == text.length()).isPresent()) {
        return Word.letters(text.substring(0, at));
      }
    }
    return Word.letters(text);
  }

  private static Issue issue(Rendering rendering, Rendering usual) {
    return new Issue(
        rendering.span(),
        rendering.original().map(name -> new Span(name.begin(), name.end())),
        "english.consistency",
        usual.text(),
        CONFIDENCE);
  }
}
