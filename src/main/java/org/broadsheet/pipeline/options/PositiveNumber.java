package org.broadsheet.pipeline.options;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A count of which there is at least one, as it is written on the command line. */
public final class PositiveNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new TypeConversionException(
          "'%s' is not a whole number from 1 to 999999999".formatted(value));
    }
    return Integer.valueOf(value);
  }
}
