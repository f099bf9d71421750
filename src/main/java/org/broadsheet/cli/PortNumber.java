package org.broadsheet.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A TCP port as it is written on the command line; 0 lets the system choose one. */
final class PortNumber implements ITypeConverter<Integer> {
  private static final int LAST = 65_535;

  @Override
  public Integer convert(String value) {
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > LAST) {
      throw new TypeConversionException(
          "'%s' is not a port, a number from 0 to %d".formatted(value, LAST));
    }
    return Integer.valueOf(value);
  }
}
