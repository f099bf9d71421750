package org.broadsheet.article;

import java.util.regex.Pattern;

/**
 * Identity of an article, usable as one IRI path segment: {@code
 * 1959-02-08-p2-shen-ru-xia-qu-b52488}.
 *
 * <p>Date, page, pinyin of the first characters of the title, then six hexadecimal digits over the
 * whole title and the file's own name, so that the same title printed twice on a day stays two
 * articles and a corrected file keeps its identity.
 */
public record ArticleId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
