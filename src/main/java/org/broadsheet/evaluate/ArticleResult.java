package org.broadsheet.evaluate;

import java.util.List;

/**
 * The comparison of one article.
 *
 * @param article name of its file without the suffix
 * @param year of the issue
 */
public record ArticleResult(String article, int year, List<Judgement> judgements) {
  public ArticleResult {
    judgements = List.copyOf(judgements);
  }
}
