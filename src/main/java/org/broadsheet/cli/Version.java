package org.broadsheet.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; {@code development} when run from classes. */
public final class Version implements IVersionProvider {
  /** The version alone: {@code 0.1.0}. */
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"broadsheet " + current()};
  }
}
