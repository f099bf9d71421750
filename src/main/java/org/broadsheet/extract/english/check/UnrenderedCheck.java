package org.broadsheet.extract.english.check;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.check.Vocabulary.Entry;
import org.broadsheet.extract.english.check.Vocabulary.Plain;
import org.broadsheet.extract.lexicon.Phrases.Hit;

/**
 * Words of the original that nothing in the translation can render, by {@link Vocabulary}: they are
 * left out, or rendered by words that mean something else. Flagged is the clause that faces them. A
 * word that another sentence says and renders may be left to be understood.
 */
public final class UnrenderedCheck {
  /** The rule that these issues carry. */
  public static final String RULE = "english.unrendered";

  /** With more words unrendered than this, most of all, the sentences are no pair. */
  private static final int MOST = 3;

  /**
   * Characters of English between where a word is expected and where what renders it may stand; a
   * rendering beyond is that of another word.
   */
  private static final int REACH = 100;

  /** Characters of a name on either side of a word that is part of it. */
  private static final int BESIDE = 2;

  /** Of 28 such flags in two sets that nobody had read, seven hit what the annotator noted. */
  private static final double CONFIDENCE = 0.3;

  /** The English of each pair of sentences as {@link Vocabulary} reads it. */
  private final IdentityHashMap<Bead, Plain> beads = new IdentityHashMap<>();

  /**
   * @param beads of one article
   */
  UnrenderedCheck(Collection<Bead> beads) {
    beads.forEach(bead -> this.beads.put(bead, Plain.of(bead.english().text())));
  }

  /**
   * @param bead one of the article
   */
  Stream<Issue> check(Bead bead, Unnamed texts, RenderedWords rendered) {
    Plain english = Objects.requireNonNull(beads.get(bead));
    List<Hit<Entry>> words = rendered.vocabulary();
    List<Hit<Entry>> unrendered =
        words.stream()
            .filter(hit -> !hit.value().isRendered(english, rendered.expected(hit.begin()), REACH))
            .filter(hit -> !isRenderedElsewhere(hit, texts.chinese(), bead))
            .filter(hit -> !isSpelt(hit, bead))
            .toList();
    if (unrendered.isEmpty()
        || (unrendered.size() > MOST && 2 * unrendered.size() > words.size())) {
      return Stream.empty();
    }
    return unrendered.stream().map(hit -> issue(bead, hit, rendered));
  }

  /** Whether the word is, or is part of, a name in pinyin: the Hongqi Co-operative of 红旗社. */
  private static boolean isSpelt(Hit<Entry> hit, Bead bead) {
    int first = Math.max(0, hit.begin() - BESIDE);
    int last = Math.min(bead.chinese().text().length(), hit.end() + BESIDE);
    for (int begin = first; begin <= hit.begin(); begin++) {
      for (int end = hit.end(); end <= last; end++) {
        if (bead.isSpelt(begin, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isRenderedElsewhere(Hit<Entry> hit, String chinese, Bead here) {
    String word = chinese.substring(hit.begin(), hit.end());
    return beads.entrySet().stream()
        .filter(said -> !said.getKey().equals(here))
        .filter(said -> said.getKey().chinese().text().contains(word))
        .anyMatch(said -> hit.value().isRendered(said.getValue()));
  }

  private static Issue issue(Bead bead, Hit<Entry> hit, RenderedWords rendered) {
    int[] clause = rendered.clauseFacing(hit.begin());
    return new Issue(
        bead.english().part(clause[0], clause[1]),
        Optional.of(bead.chinese().part(hit.begin(), hit.end())),
        RULE,
        hit.value().correct(),
        CONFIDENCE);
  }
}
