package org.broadsheet.publish;

/** Where the site has what. */
public final class Paths {
  public static final String SPARQL = "/sparql";
  public static final String HEALTH = "/health";

  public static final String ASSETS = "/assets";

  /** Where VoID is looked for: RFC 8615 and the VoID note, section 7.2. */
  public static final String VOID = "/.well-known/void";

  public static final String ROBOTS = "/robots.txt";
  public static final String SITEMAP = "/sitemap.xml";

  private Paths() {}
}
