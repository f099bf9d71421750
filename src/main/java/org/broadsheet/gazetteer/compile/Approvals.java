package org.broadsheet.gazetteer.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations of the decisions of 1981 to 2003, by province. */
final class Approvals {
  /** The source key of what rests on them. */
  static final String SOURCE = "gov-changes";

  private final Map<String, List<Approval>> byProvince;

  Approvals(List<Approval> approvals) {
    byProvince = approvals.stream().collect(Collectors.groupingBy(Approval::province));
  }

  static Approvals bundled() {
    return new Approvals(Tables.read("approvals.tsv").stream().map(Approval::of).toList());
  }

  /** Those of some provinces that fall into the window. */
  List<Approval> within(Window window, Set<String> provinces) {
    return provinces.stream()
        .sorted()
        .flatMap(province -> byProvince.getOrDefault(province, List.of()).stream())
        .filter(approval -> window.contains(approval.window()))
        .toList();
  }
}
