package org.broadsheet.generate;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Language;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitType;

/**
 * Who and what an article is about.
 *
 * @param issue day of the issue
 * @param dateline day of the report, at most some days before
 * @param day when what is told took place
 * @param chain the units from the province down to the county, as they stood on the issue's day
 * @param commune Chinese name of a commune or township of that county, made up
 * @param person Chinese name of a secretary of the county's committee, made up
 */
record Cast(
    LocalDate issue,
    LocalDate dateline,
    LocalDate day,
    List<Unit> chain,
    String commune,
    String person) {
  private static final LocalDate FIRST_COMMUNES = LocalDate.of(1958, 9, 1);
  private static final LocalDate LAST_COMMUNES = LocalDate.of(1983, 12, 31);

  Cast {
    chain = List.copyOf(chain);
  }

  Unit county() {
    return chain.get(chain.size() - 1);
  }

  /** Communes stood from 1958 to 1983, townships before and after. */
  UnitType communeType() {
    return issue.isBefore(FIRST_COMMUNES) || issue.isAfter(LAST_COMMUNES)
        ? UnitType.TOWNSHIP
        : UnitType.COMMUNE;
  }

  String communeName(Language language) {
    return language == Language.CHINESE
        ? commune + communeType().suffix()
        : Names.place(commune) + " " + communeType().english();
  }

  String committeeName(Language language) {
    return language == Language.CHINESE
        ? "中共" + county().chinese() + "委员会"
        : county().english() + " Committee of the Communist Party of China";
  }

  static String post(Language language) {
    return language == Language.CHINESE ? "书记" : "Secretary";
  }

  String personName(Language language) {
    return language == Language.CHINESE ? person : Names.person(person);
  }

  static String unitName(Unit unit, Language language) {
    return language == Language.CHINESE ? unit.chinese() : unit.english();
  }
}
