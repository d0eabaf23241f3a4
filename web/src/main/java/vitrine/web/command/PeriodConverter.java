package vitrine.web.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vitrine.catalogue.Period;

/** Reads a period from the command line. */
final class PeriodConverter implements ITypeConverter<Period> {
  @Override
  public Period convert(String code) {
    try {
      return Period.parse(code);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
