package org.broadsheet.pipeline.options;

import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A base IRI as it is written on the command line. */
public final class BaseConverter implements ITypeConverter<Base> {
  @Override
  public Base convert(String value) {
    try {
      return new Base(new Iri(value));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          e.getMessage() + "; give one such as " + Base.DEFAULT.iri().value());
    }
  }
}
