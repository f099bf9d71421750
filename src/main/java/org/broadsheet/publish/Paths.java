package org.broadsheet.publish;

/** Where the site has what. */
public final class Paths {
  public static final String SPARQL = "/sparql";
  public static final String HEALTH = "/health";

  private Paths() {}
}
