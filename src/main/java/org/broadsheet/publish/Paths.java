package org.broadsheet.publish;

/** Where the site has what. */
public final class Paths {
  public static final String SPARQL = "/sparql";
  public static final String HEALTH = "/health";

  public static final String ASSETS = "/assets";

  /** The servlet specification's pattern for the root alone. */
  public static final String START = "";

  public static final String SEARCH = "/search";
  public static final String TIMELINE = "/timeline";
  public static final String HIERARCHY = "/hierarchy";
  public static final String QUALITY = "/quality";
  public static final String REJECTED = "/rejected";
  public static final String QUERY = "/query";

  /** Where VoID is looked for: RFC 8615 and the VoID note, section 7.2. */
  public static final String VOID = "/.well-known/void";

  /** Before the path of a thing: where its link set is. */
  public static final String LINKSET = "/linkset";

  public static final String DUMP = "/dump";
  public static final String ROBOTS = "/robots.txt";
  public static final String SITEMAP = "/sitemap.xml";

  private Paths() {}
}
