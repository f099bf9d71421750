package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.check.Vocabulary.Entry;
import org.broadsheet.extract.english.check.Vocabulary.Plain;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;

/**
 * Words rendered character by character where that is not what they mean: red tea for 红茶. Told by
 * what single characters mean alone, {@code literal-senses.tsv}: about where a word of the {@link
 * Vocabulary} is expected stand such senses of its characters next to each other, in their order,
 * and one of them is no part of any rendering of a word of the sentence.
 */
final class LiteralCheck {
  private static final double CONFIDENCE = 0.5;

  /** Characters of English between where a word is expected and where it may be rendered. */
  private static final int REACH = 80;

  private static final int FEWEST = 2;

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private static final Map<Integer, Set<String>> SENSES =
      Table.rows(LiteralCheck.class, "literal-senses.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("chinese").codePointAt(0),
                  row -> Set.copyOf(Table.list(row.get("english")))));

  private final Bead bead;
  private final Plain english;
  private final List<MatchResult> words;
  private final RenderedWords rendered;

  private LiteralCheck(Bead bead, RenderedWords rendered) {
    this.bead = bead;
    this.english = rendered.english();
    this.words = WORD.matcher(english.words()).results().toList();
    this.rendered = rendered;
  }

  static Stream<Issue> check(Bead bead, RenderedWords rendered) {
    LiteralCheck check = new LiteralCheck(bead, rendered);
    return rendered.vocabulary().stream()
        .filter(hit -> hit.end() - hit.begin() > 1 && !hit.value().renderings().isEmpty())
        .flatMap(hit -> check.literal(hit).stream());
  }

  private Optional<Issue> literal(Hit<Entry> hit) {
    String word = bead.chinese().text().substring(hit.begin(), hit.end());
    int expected = rendered.expected(hit.begin());
    for (int i = 0; i + 1 < words.size(); i++) {
      int begin = words.get(i).start();
      if (Math.abs(begin - expected) <= REACH) {
        int end = run(word, i);
        if (end - i >= Math.max(FEWEST, word.length() - 1) && isUnknown(hit, i, end)) {
          return Optional.of(issue(hit, begin - 1, words.get(end - 1).end() - 1));
        }
      }
    }
    return Optional.empty();
  }

  /** The index behind the words next to each other that render the characters one by one. */
  private int run(String chinese, int first) {
    if (!isSense(chinese.charAt(0), words.get(first).group())) {
      return first;
    }
    int at = 1;
    int word = first + 1;
    while (word < words.size() && words.get(word).start() == words.get(word - 1).end() + 1) {
      int found = at;
      while (found < chinese.length() && !isSense(chinese.charAt(found), words.get(word).group())) {
        found++;
      }
      if (found == chinese.length()) {
        break;
      }
      at = found + 1;
      word++;
    }
    return word;
  }

  private static boolean isSense(char character, String word) {
    Set<String> senses = SENSES.getOrDefault((int) character, Set.of());
    return senses.contains(word)
        || (word.endsWith("s") && senses.contains(word.substring(0, word.length() - 1)));
  }

  /** Whether one of some words, and all of them written as one, renders nothing that is said. */
  private boolean isUnknown(Hit<Entry> hit, int begin, int end) {
    String correct = Plain.of(hit.value().correct()).words();
    StringBuilder one = new StringBuilder(" ");
    boolean unknown = false;
    for (int i = begin; i < end; i++) {
      String word = words.get(i).group();
      one.append(word);
      unknown |= !correct.contains(" " + word) && !isRendering(words.get(i));
    }
    return unknown && renderings().noneMatch(rendering -> one.toString().startsWith(rendering));
  }

  private Stream<String> renderings() {
    return rendered.vocabulary().stream().flatMap(hit -> hit.value().renderings().stream());
  }

  /** Whether a rendering of a word of the sentence stands there. */
  private boolean isRendering(MatchResult word) {
    return renderings().anyMatch(rendering -> covers(rendering, word));
  }

  private boolean covers(String rendering, MatchResult word) {
    int at = english.words().indexOf(rendering, Math.max(0, word.start() - rendering.length()));
    return at >= 0 && at < word.start();
  }

  private Issue issue(Hit<Entry> hit, int begin, int end) {
    return new Issue(
        bead.english().part(begin, end),
        Optional.of(bead.chinese().part(hit.begin(), hit.end())),
        "english.literal",
        hit.value().correct(),
        CONFIDENCE);
  }
}
