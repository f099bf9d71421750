package org.broadsheet.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number from 0 to 1 as it is written on the command line. */
final class Share implements ITypeConverter<BigDecimal> {
  @Override
  public BigDecimal convert(String value) {
    if (!value.matches("0(\\.[0-9]+)?|1(\\.0+)?")) {
      throw new TypeConversionException(
          "'%s' is not a share from 0 to 1, such as 0.85".formatted(value));
    }
    return new BigDecimal(value);
  }
}
