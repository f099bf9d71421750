package org.broadsheet.gazetteer.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * County-level cities that the tables of 1986 to 1989 list directly under the province, with codes
 * of their own ({@code 329003}), and that of 1990 under the city that administers them on its
 * behalf: they were under that city all the time, as long as it stood (decision 0173).
 */
final class ProvinceListings {
  private static final String OF_THE_PROVINCE = "90";
  private static final int FIRST_YEAR = 1986;
  private static final int YEAR_OF_RETURN = 1990;

  private ProvinceListings() {}

  /** The rows of all years, those cities under the city they are listed under next. */
  static List<CodeRow> resolved(List<CodeRow> rows) {
    Map<String, List<CodeRow>> byCode = rows.stream().collect(Collectors.groupingBy(CodeRow::code));
    Function<String, List<CodeRow>> coded = code -> byCode.getOrDefault(code, List.of());
    return rows.stream()
        .map(
            row -> city(row, coded).map(upper -> row.under(upper.code(), upper.name())).orElse(row))
        .toList();
  }

  private static Optional<CodeRow> city(CodeRow row, Function<String, List<CodeRow>> coded) {
    if (!row.code().startsWith(OF_THE_PROVINCE, 2)
        || row.from() < FIRST_YEAR
        || row.until() != YEAR_OF_RETURN) {
      return Optional.empty();
    }
    return row.successors().stream()
        .flatMap(successor -> coded.apply(successor.code()).stream())
        .filter(next -> next.from() == YEAR_OF_RETURN && next.name().equals(row.name()))
        .flatMap(next -> coded.apply(next.parentCode()).stream())
        .filter(city -> city.level() == 2)
        .filter(city -> city.from() < row.from() && city.until() > YEAR_OF_RETURN)
        .findFirst();
  }
}
