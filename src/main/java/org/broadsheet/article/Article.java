package org.broadsheet.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article as parsed, before any interpretation of its text.
 *
 * @param page page number, {@code null} where the source leaves it out ({@code 第版})
 * @param pageName the words in the brackets of {@code 第8版(副刊)}, {@code null} where empty
 * @param column the words after {@code 专栏：}, {@code null} where empty
 * @param halves one or two, in the order of the file
 * @param nameHints {@code 中文<TAB>English} pairs of a {@code **Named Entities**} block: silver data,
 *     not part of either body
 */
public record Article(
    ArticleId id,
    SourceText source,
    LocalDate date,
    @Nullable Integer page,
    @Nullable String pageName,
    @Nullable String column,
    Localized title,
    List<Localized> authors,
    List<Half> halves,
    List<Localized> nameHints) {
  public Article {
    authors = List.copyOf(authors);
    halves = List.copyOf(halves);
    nameHints = List.copyOf(nameHints);
  }

  public Optional<Half> half(Language language) {
    return halves.stream().filter(half -> half.language() == language).findFirst();
  }
}
