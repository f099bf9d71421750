package org.broadsheet.mapping;

/** The version of this software, which a graph tells. */
public final class SoftwareVersion {
  private SoftwareVersion() {}

  /** What the jar's manifest says, {@code 0.1.0}; {@code development} when run from classes. */
  public static String current() {
    String version = SoftwareVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
