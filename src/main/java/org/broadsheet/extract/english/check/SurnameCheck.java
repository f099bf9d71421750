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

/**
 * Surnames that are cut or read as the same character is elsewhere: 欧阳海 is Ouyang Hai, not Ou
 * Yanghai, and 仇友文 is Qiu, not Chou ({@code surname-readings.tsv}).
 */
public final class SurnameCheck {
  private static final double CONFIDENCE = 0.85;

  private SurnameCheck() {}

  /**
   * @param people ids of the entities that are people
   */
  public static Stream<Issue> of(List<Rendering> renderings, Set<String> people) {
    return renderings.stream()
        .filter(rendering -> people.contains(rendering.entity()))
        .flatMap(rendering -> rendering.original().stream().flatMap(of -> check(rendering, of)));
  }

  private static Stream<Issue> check(Rendering rendering, Mention original) {
    String name = original.text();
    int surname = Surnames.length(name);
    if (surname == 0) {
      return Stream.empty();
    }
    String first = Word.letters(rendering.text().split(" ", 2)[0]);
    boolean read = Readings.of(name.charAt(0)).contains(first);
    List<String> right = Surnames.readings(name);
    boolean wrong = surname == 2 || !(right.isEmpty() || right.contains(first));
    if (!read || !wrong) {
      return Stream.empty();
    }
    return Stream.of(
        new Issue(
            rendering.span(),
            Optional.of(new Span(original.begin(), original.end())),
            "english.misspelt",
            NameForms.person(name).orElse(null),
            CONFIDENCE));
  }
}
