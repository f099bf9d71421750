package org.broadsheet.article;

/** The outcome of reading one article: bad data is a value with a reason. */
public sealed interface Parsed {
  /** An article that was read whole. */
  record Ok(Article article) implements Parsed {}

  /**
   * An article that was not read.
   *
   * @param file name as in reports; an archive entry or a record of JSON Lines is {@code
   *     archive.zip!/path/in/it}
   * @param line line the reason refers to, counted from 1; 0 where the whole file is meant
   * @param reason what is wrong, with the offending text
   * @param next what the user can do about it
   */
  record Rejected(String file, int line, String reason, String next) implements Parsed {
    /** One line for people: {@code samples/x.txt:4: date '1959-02-31' does not exist; …}. */
    public String message() {
      return file + ":" + (line > 0 ? line + ":" : "") + " " + reason + "; " + next;
    }
  }

  /**
   * A file that was passed over because it is no article by its name or kind; reported, so that
   * nothing is left out silently.
   */
  record Ignored(String file, String reason) implements Parsed {}
}
