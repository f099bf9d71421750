package org.broadsheet.portability;

import java.util.Set;
import org.broadsheet.sink.ExportFormat;

/**
 * A triple store or parser.
 *
 * @param id its name on the command line
 * @param version that was looked at
 * @param formats suffixes of those that it reads
 */
public record Store(String id, String version, Set<String> formats) {
  public Store {
    formats = Set.copyOf(formats);
  }

  boolean reads(ExportFormat format) {
    return formats.contains(format.suffix());
  }
}
