package org.broadsheet.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A count that may be 0, as it is written on the command line. */
final class WholeNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    if (!value.matches("0|[1-9][0-9]{0,8}")) {
      throw new TypeConversionException(
          "'%s' is not a whole number from 0 to 999999999".formatted(value));
    }
    return Integer.valueOf(value);
  }
}
