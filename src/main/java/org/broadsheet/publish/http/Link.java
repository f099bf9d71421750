package org.broadsheet.publish.http;

import org.jspecify.annotations.Nullable;

/**
 * A typed link of RFC 8288.
 *
 * @param target a URI or a path of this site
 * @param type media type of the target, where it has one
 */
public record Link(String target, String rel, @Nullable String type) {
  public Link(String target, String rel) {
    this(target, rel, null);
  }

  /** As a value of the {@code Link} header. */
  public String header() {
    return type == null
        ? "<%s>; rel=\"%s\"".formatted(target, rel)
        : "<%s>; rel=\"%s\"; type=\"%s\"".formatted(target, rel, type);
  }
}
