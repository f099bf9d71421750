package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;

/**
 * Places counties and cities that no source says were founded in their province from the republic's
 * first day: those first listed in the last three months of 1949 (decision 0050), and those first
 * listed before 1959 that a table older than the republic lists too (decisions 0052, 0063). A city
 * is placed if a source tells that it was one before the republic (decision 0157). Nothing is
 * placed where the province meanwhile took over another in which the unit may have lain, or where
 * its line back to 1949 is not known.
 */
final class FromFounding {
  private static final LocalDate FOUNDING = LocalDate.of(1949, 10, 1);
  private static final LocalDate END_OF_1949 = LocalDate.of(1949, 12, 31);

  /** The mergers of 1958 were undone from 1959 on; neither is told of everywhere. */
  private static final LocalDate BEFORE_THE_RESTORATIONS = LocalDate.of(1958, 12, 31);

  private final ProvinceEvidence evidence;
  private final EarlierUnits earlier;
  private final WholeProvinces whole;

  FromFounding(ProvinceEvidence evidence, EarlierUnits earlier, WholeProvinces whole) {
    this.evidence = evidence;
    this.earlier = earlier;
    this.whole = whole;
  }

  /** A province for some days; none where it is not known to have stood. */
  private record Piece(
      LocalDate from, LocalDate until, Optional<ProvinceEvidence.Placing> placing) {
    Optional<Draft> province() {
      return placing.map(ProvinceEvidence.Placing::province);
    }
  }

  /**
   * Adds the days from the founding of the republic to the first on which a fact knows the unit.
   *
   * @param key the name of the unit in the facts
   */
  void reach(Draft draft, String key) {
    boolean isCity = isCity(draft.type);
    if (!(isCounty(draft.type) || isCity) || draft.spells.isEmpty()) {
      return;
    }
    Bound begin = draft.spells.get(0).time().begin();
    LocalDate known = begin.latest();
    if (begin.earliest() == null
        && known != null
        && known.isAfter(FOUNDING)
        && !(isCity && evidence.before(key, known).isPresent())) {
      draft.spells.addAll(0, spells(draft, key, pieces(key, known), known));
    }
  }

  private static boolean isCounty(UnitType type) {
    return type == UnitType.COUNTY || type == UnitType.BANNER || type == UnitType.AUTONOMOUS_COUNTY;
  }

  private static boolean isCity(UnitType type) {
    return type == UnitType.CITY || type == UnitType.PREFECTURE_LEVEL_CITY;
  }

  private List<Piece> pieces(String key, LocalDate known) {
    SortedSet<LocalDate> days = new TreeSet<>(evidence.provinceChanges());
    days.add(FOUNDING);
    days.add(known);
    List<LocalDate> starts = List.copyOf(days.subSet(FOUNDING, known.plusDays(1)));
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      LocalDate from = starts.get(i);
      Piece piece =
          new Piece(from, starts.get(i + 1).minusDays(1), evidence.first(key, known, from));
      Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (last != null && last.province().equals(piece.province())) {
        pieces.set(pieces.size() - 1, new Piece(last.from(), piece.until(), last.placing()));
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private List<Draft.Spell> spells(Draft draft, String key, List<Piece> pieces, LocalDate known) {
    List<Piece> placed = pieces.stream().filter(piece -> piece.placing().isPresent()).toList();
    if (placed.isEmpty() || !placed.get(0).from().equals(FOUNDING) || !isLine(placed)) {
      return List.of();
    }
    List<String> older = new ArrayList<>();
    if (known.isAfter(END_OF_1949) || isCity(draft.type)) {
      List<String> tables = tables(draft, key, placed, known);
      if (tables.isEmpty()) {
        return List.of();
      }
      older.addAll(tables);
    }
    List<Draft.Spell> spells = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Piece piece = placed.get(i);
      Bound begin =
          i == 0
              ? CodeUnits.attestedBy(FOUNDING)
              : new Bound(placed.get(i - 1).until().plusDays(1), piece.from());
      LocalDate next = i + 1 < placed.size() ? placed.get(i + 1).from() : known;
      ValidTime time = new ValidTime(begin, new Bound(piece.until(), next.minusDays(1)));
      piece
          .placing()
          .map(found -> found.with(older))
          .ifPresent(
              found ->
                  spells.add(
                      new Draft.Spell(
                          found.province(), time, Fitting.precision(time), found.sources())));
    }
    return spells;
  }

  /** Whether each province handed over to the next. */
  private boolean isLine(List<Piece> placed) {
    for (int i = 1; i < placed.size(); i++) {
      Optional<Draft> before = placed.get(i - 1).province();
      Optional<Draft> after = placed.get(i).province();
      Window between = new Window(placed.get(i - 1).until(), placed.get(i).from());
      if (before.isEmpty()
          || after.isEmpty()
          || !evidence.isHandover(before.get(), after.get(), between)) {
        return false;
      }
    }
    return true;
  }

  /** The table that lists the county before 1949, and those that leave it out elsewhere. */
  private List<String> tables(Draft draft, String key, List<Piece> placed, LocalDate known) {
    Window days = new Window(FOUNDING, known);
    List<Draft> line = placed.stream().flatMap(piece -> piece.province().stream()).toList();
    List<String> names = line.stream().map(province -> province.chinese).toList();
    List<String> takenOver =
        line.stream()
            .flatMap(province -> evidence.takenOver(province, days).stream())
            .filter(merged -> merged.stream().noneMatch(names::contains))
            .flatMap(List::stream)
            .toList();
    Optional<String> table =
        placed.get(0).province().flatMap(first -> earlier.source(draft.chinese, first.chinese));
    if (table.isEmpty()
        || known.isAfter(BEFORE_THE_RESTORATIONS)
        || !takenOver.stream().allMatch(province -> whole.leavesOut(province, key))) {
      return List.of();
    }
    return Stream.concat(table.stream(), takenOver.stream().flatMap(whole::source)).toList();
  }
}
