package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.Readings;
import org.broadsheet.extract.english.name.Surnames;
import org.broadsheet.extract.english.text.Word;

/** Surnames of two characters cut in the middle: 欧阳海 is Ouyang Hai, not Ou Yanghai. */
public final class SurnameCheck {
  private SurnameCheck() {}

  /**
   * @param people ids of the entities that are people
   */
  public static Stream<Issue> of(List<Rendering> renderings, Set<String> people) {
    return renderings.stream()
        .filter(rendering -> people.contains(rendering.entity()))
        .flatMap(rendering -> check(rendering).stream());
  }

  private static Optional<Issue> check(Rendering rendering) {
    String name = rendering.original().map(Mention::text).orElse("");
    if (Surnames.length(name) != 2) {
      return Optional.empty();
    }
    String first = Word.letters(rendering.text().split(" ", 2)[0]);
    return Readings.of(name.charAt(0)).contains(first)
        ? rendering
            .original()
            .map(
                original ->
                    new Issue(
                        rendering.span(),
                        Optional.of(new Span(original.begin(), original.end())),
                        "english.misspelt",
                        NameForms.person(name).orElse(null),
                        0.85))
        : Optional.empty();
  }
}
