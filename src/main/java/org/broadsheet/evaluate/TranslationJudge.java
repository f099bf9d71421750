package org.broadsheet.evaluate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;

/**
 * Flagged mistranslations. The gold files list the ones noticed and no more, so only recall says
 * something: flags beyond them are not counted.
 */
final class TranslationJudge implements Judge {
  @Override
  public Stream<Judgement> judge(Gold gold, Annotations found) {
    Set<String> flagged =
        found.mentions().stream()
            .filter(mention -> mention.issue() != null)
            .map(mention -> NormalForm.of(mention.text()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    return gold.translationIssues().stream()
        .map(
            issue ->
                flagged.stream().anyMatch(text -> NormalForm.overlap(text, issue.en()))
                    ? Judgement.right(Kind.TRANSLATION_ISSUES, label(issue))
                    : Judgement.missed(Kind.TRANSLATION_ISSUES, label(issue)));
  }

  private static String label(Gold.TranslationIssue issue) {
    return issue.en() == null ? "(nothing in the English)" : issue.en();
  }
}
