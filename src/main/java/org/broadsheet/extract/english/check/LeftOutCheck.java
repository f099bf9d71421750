package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.check.Vocabulary.Entry;
import org.broadsheet.extract.english.check.Vocabulary.Plain;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that the translation leaves out: several words of one clause in a row of which nothing is
 * rendered, between others that are. Counted with the {@link Vocabulary} are {@code
 * common-words.tsv}, whose words are rendered so freely that one alone says nothing.
 */
final class LeftOutCheck {
  private static final double CONFIDENCE = 0.4;

  /** Words that have to be unrendered, and those of a sentence that have to be rendered. */
  private static final int FEWEST = 2;

  private static final int FEWEST_RENDERED = 2;

  /** Characters between two words of a phrase. */
  private static final int GAP = 3;

  private final Bead bead;
  private final Plain english;
  private final RenderedWords rendered;

  private LeftOutCheck(Bead bead, RenderedWords rendered) {
    this.bead = bead;
    this.english = rendered.english();
    this.rendered = rendered;
  }

  static Stream<Issue> check(Bead bead, Unnamed texts, RenderedWords rendered) {
    return new LeftOutCheck(bead, rendered).check(words(texts.chinese(), rendered));
  }

  /** The words of both tables, from the left, none inside or across another. */
  private static List<Hit<Entry>> words(String chinese, RenderedWords rendered) {
    List<Hit<Entry>> words = new ArrayList<>(rendered.vocabulary());
    Vocabulary.common()
        .in(chinese)
        .filter(
            hit ->
                rendered.vocabulary().stream()
                    .noneMatch(word -> word.begin() < hit.end() && hit.begin() < word.end()))
        .forEach(words::add);
    words.removeIf(word -> word.value().renderings().isEmpty());
    words.sort(Comparator.comparingInt(Hit::begin));
    return words;
  }

  private Stream<Issue> check(List<Hit<Entry>> words) {
    List<List<Hit<Entry>>> phrases = new ArrayList<>();
    int said = 0;
    @Nullable Hit<Entry> before = null;
    for (Hit<Entry> word : words) {
      if (isRendered(word)) {
        said++;
        before = null;
        continue;
      }
      if (before == null || !isOnePhrase(before, word)) {
        phrases.add(new ArrayList<>());
      }
      phrases.get(phrases.size() - 1).add(word);
      before = word;
    }
    return said < FEWEST_RENDERED || phrases.size() > said
        ? Stream.empty()
        : phrases.stream().flatMap(phrase -> issue(phrase).stream());
  }

  private boolean isRendered(Hit<Entry> word) {
    return word.value().isRendered(english);
  }

  private boolean isOnePhrase(Hit<Entry> before, Hit<Entry> word) {
    String between = bead.chinese().text().substring(before.end(), word.begin());
    return between.length() <= GAP && between.chars().allMatch(Character::isLetter);
  }

  private Optional<Issue> issue(List<Hit<Entry>> phrase) {
    if (phrase.size() < FEWEST || phrase.stream().anyMatch(rendered.vocabulary()::contains)) {
      return Optional.empty();
    }
    int begin = phrase.get(0).begin();
    int[] clause = rendered.clauseFacing(begin);
    return Optional.of(
        new Issue(
            bead.english().part(clause[0], clause[1]),
            Optional.of(bead.chinese().part(begin, phrase.get(phrase.size() - 1).end())),
            "english.left-out",
            null,
            CONFIDENCE));
  }
}
