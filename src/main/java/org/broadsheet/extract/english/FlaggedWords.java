package org.broadsheet.extract.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.check.TermCheck;
import org.broadsheet.extract.english.check.UnrenderedCheck;

/** What has been flagged in an article already, so that nothing is flagged twice. */
final class FlaggedWords {
  private final SourceText source;
  private final List<Span> english = new ArrayList<>();
  private final List<Span> chinese = new ArrayList<>();
  private final Set<String> terms = new HashSet<>();

  FlaggedWords(SourceText source) {
    this.source = source;
  }

  void add(Span words) {
    english.add(words);
  }

  /**
   * Notes an issue as flagged, unless its words are in part, a term's wrong rendering was seen
   * before, or a word is told to be unrendered that was flagged with what renders it.
   *
   * @return whether it is to be flagged
   */
  boolean add(Issue issue) {
    boolean flagged =
        !isRepeated(issue)
            && !isExplained(issue)
            && english.stream().noneMatch(issue.english()::overlaps);
    if (flagged) {
      english.add(issue.english());
      issue.chinese().ifPresent(chinese::add);
    }
    return flagged;
  }

  private boolean isRepeated(Issue issue) {
    return issue.rule().equals(TermCheck.RULE)
        && !terms.add(source.slice(issue.english()).toLowerCase(Locale.ROOT));
  }

  private boolean isExplained(Issue issue) {
    return issue.rule().equals(UnrenderedCheck.RULE)
        && issue.chinese().stream().anyMatch(word -> chinese.stream().anyMatch(word::overlaps));
  }
}
