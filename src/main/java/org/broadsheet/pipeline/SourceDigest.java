package org.broadsheet.pipeline;

/** The source of an article, by its digest and where it was read. */
public record SourceDigest(String sha256, String file) {
  /** Its line in a list of inputs, in the form of {@code sha256sum}. */
  public String line() {
    return sha256 + "  " + file;
  }
}
