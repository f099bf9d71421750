package org.broadsheet.article;

/** The two languages of the archive, with the tags used in every output. */
public enum Language {
  ENGLISH("en"),
  CHINESE("zh-Hans");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** BCP 47 tag as written to annotations and RDF. */
  public String tag() {
    return tag;
  }

  /** The language of a BCP 47 tag; any {@code zh} variant counts as Chinese. */
  public static Language ofTag(String tag) {
    return tag.startsWith("zh") ? CHINESE : ENGLISH;
  }
}
