package org.broadsheet.cli;

import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The address of a server as it is written on the command line. */
final class HttpAddress implements ITypeConverter<URI> {
  @Override
  public URI convert(String value) {
    if (!value.matches("https?://[^/].*")) {
      throw new TypeConversionException(
          "'%s' is not an address that begins with http:// or https://".formatted(value));
    }
    try {
      return URI.create(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
