package org.broadsheet.cli;

import org.broadsheet.mapping.SoftwareVersion;
import picocli.CommandLine.IVersionProvider;

/** The version as {@code --version} tells it. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"broadsheet " + SoftwareVersion.current()};
  }
}
