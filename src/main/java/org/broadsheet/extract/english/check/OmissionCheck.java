package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.text.Closeness.Anchor;
import org.broadsheet.extract.lexicon.KeyedPatterns;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.jspecify.annotations.Nullable;

/**
 * Chinese words that change what a sentence says and have to be rendered by one of a few words
 * about where they stand in its translation, {@code required.tsv}; those that restrict another word
 * beside the rendering of that one, if it is known. Flagged is the phrase that the words belong to,
 * or else that rendering, or the clause that faces them.
 */
final class OmissionCheck {
  /**
   * A row of the table.
   *
   * @param head where the word stands that it restricts, if it does
   */
  private record Required(
      Expression chinese, Head head, Expression needs, Expression phrase, String correct) {
    /** Whether the English has what it needs within some characters of a stretch. */
    boolean isSaid(String english, int begin, int end, int reach) {
      return needs.isIn(
          english.substring(Math.max(0, begin - reach), Math.min(english.length(), end + reach)));
    }
  }

  /**
   * Where the word stands that another restricts: BEFORE it for （女）, AFTER it for 整个, HERE where
   * the other contains it, as 一亩多 does.
   */
  private enum Head {
    NONE(150),
    HERE(25),
    BEFORE(60),
    AFTER(60);

    /** Characters of English on either side, where there is no head of where it is expected. */
    final int reach;

    Head(int reach) {
      this.reach = reach;
    }
  }

  private static final KeyedPatterns<Required> REQUIRED =
      new KeyedPatterns<>(required(), required -> required.chinese().regex());

  /** Of one word that restricts others as many are looked at in a sentence. */
  private static final int MOST = 3;

  private OmissionCheck() {}

  private static List<Required> required() {
    return Table.rows(OmissionCheck.class, "required.tsv").stream()
        .map(
            row ->
                new Required(
                    Expression.compile(row.get("chinese")),
                    row.get("head").isEmpty() ? Head.NONE : Head.valueOf(row.get("head")),
                    Expression.compile(row.get("needs"), Pattern.CASE_INSENSITIVE),
                    Expression.compile(row.get("phrase")),
                    row.get("correct")))
        .toList();
  }

  static Stream<Issue> check(Bead bead, Unnamed texts, RenderedWords rendered) {
    return REQUIRED.in(bead.chinese().text()).stream()
        .flatMap(required -> check(bead, texts, required, rendered));
  }

  private static Stream<Issue> check(
      Bead bead, Unnamed texts, Required required, RenderedWords rendered) {
    return required.chinese().results(bead.chinese().text()).stream()
        .filter(word -> word.start() == word.end() || !texts.isNameInChinese(word.start()))
        .limit(required.head() == Head.NONE ? 1 : MOST)
        .flatMap(
            word ->
                words(bead, required, word, rendered)
                    .map(words -> issue(bead, required, word, words))
                    .stream());
  }

  /** The English words that have lost what a word of the original adds to them. */
  private static Optional<int[]> words(
      Bead bead, Required required, MatchResult word, RenderedWords rendered) {
    String english = bead.english().text();
    int expected = rendered.expected(word.start());
    Optional<int[]> head =
        switch (required.head()) {
          case NONE -> Optional.empty();
          case HERE -> nearest(required.phrase(), english, expected);
          case BEFORE -> rendered.before(word.start()).map(OmissionCheck::place);
          case AFTER -> rendered.after(word.end()).map(OmissionCheck::place);
        };
    if (head.isPresent()) {
      return head.filter(place -> !isSaidBeside(required, place, expected, english))
          .map(
              place ->
                  nearest(required.phrase(), english, expected)
                      .filter(near -> isBeside(place, near, required))
                      .orElse(place));
    }
    int reach = Head.NONE.reach;
    int share = Clauses.share(bead, word.start());
    return required.isSaid(english, expected, expected, reach)
            || required.isSaid(english, share, share, reach)
        ? Optional.empty()
        : nearest(required.phrase(), english, expected)
            .or(() -> Optional.of(rendered.clauseFacing(word.start())));
  }

  /** Whether words beside a head, or where the word that restricts it is expected, render that. */
  private static boolean isSaidBeside(Required required, int[] head, int expected, String english) {
    int reach = required.head().reach;
    return required.isSaid(english, head[0], head[1], reach)
        || (required.head() != Head.HERE && required.isSaid(english, expected, expected, reach));
  }

  private static boolean isBeside(int[] head, int[] words, Required required) {
    int reach = required.head().reach;
    return head[0] - reach <= words[0] && words[1] <= head[1] + reach;
  }

  private static int[] place(Anchor word) {
    return new int[] {word.englishBegin(), word.englishEnd()};
  }

  private static Issue issue(Bead bead, Required required, MatchResult word, int[] words) {
    return new Issue(
        bead.english().part(words[0], words[1]),
        Optional.of(bead.chinese().part(word.start(), word.end())),
        "english.omission",
        required.correct(),
        0.6);
  }

  /** Where a phrase stands nearest to an index; empty where the phrase is empty or not there. */
  private static Optional<int[]> nearest(Expression phrase, String english, int expected) {
    int @Nullable [] nearest = null;
    Search found = phrase.in(english);
    while (found.find()) {
      boolean nearer =
          nearest == null || Math.abs(found.start() - expected) < Math.abs(nearest[0] - expected);
      if (found.start() < found.end() && nearer) {
        nearest = new int[] {found.start(), found.end()};
      }
    }
    return Optional.ofNullable(nearest);
  }
}
