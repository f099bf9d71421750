package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Units of prefecture and county level from 1980 on, out of the tables of codes.
 *
 * <p>A table states how things stood at the end of its year, so a row first listed in a year began
 * some day in it and one no longer listed ended some day in it. The first yearly table, 1981, only
 * continues the snapshot of 1980.
 */
final class CodeUnits {
  static final String SNAPSHOT_SOURCE = "codes-1980";
  static final String YEARLY_SOURCE = "codes-1981";
  static final LocalDate SNAPSHOT = LocalDate.of(1980, 12, 31);
  private static final int FIRST_YEARLY = 1981;
  private static final int FIRST_WITH_DISTRICTS = 1983;

  private final Register register;
  private final Provinces provinces;
  private final Map<CodeRow, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, List<CodeRow>> byCode = new HashMap<>();
  private final List<CodeRow> snapshot;
  private final List<CodeRow> yearly;

  CodeUnits(Register register, Provinces provinces, List<CodeRow> snapshot, List<CodeRow> yearly) {
    this.register = register;
    this.provinces = provinces;
    this.snapshot = snapshot;
    this.yearly = yearly;
    yearly.forEach(row -> byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row));
    Map<CodeRow, CodeRow> earlier = earlier();
    for (CodeRow row : inOrder(yearly)) {
      drafts.put(row, draftOf(row, earlier));
    }
    addSnapshot();
    inOrder(yearly).forEach(this::addSpell);
  }

  /** Which draft each row went into; rows of the province level stand for units of their own. */
  Map<CodeRow, Draft> drafts() {
    return drafts;
  }

  private static List<CodeRow> inOrder(List<CodeRow> rows) {
    return rows.stream()
        .sorted(Comparator.comparingInt(CodeRow::from).thenComparing(CodeRow::code))
        .toList();
  }

  /** The row that each row continues: of the same name and level, ended when this one began. */
  private Map<CodeRow, CodeRow> earlier() {
    Map<CodeRow, CodeRow> earlier = new HashMap<>();
    for (CodeRow row : yearly) {
      if (row.until() == CodeRow.STANDING) {
        continue;
      }
      List<String> codes = new ArrayList<>(List.of(row.code()));
      row.successors().forEach(successor -> codes.add(successor.code()));
      codes.stream()
          .flatMap(code -> byCode.getOrDefault(code, List.of()).stream())
          .filter(next -> next.from() == row.until() && next.name().equals(row.name()))
          .filter(next -> next.level() == row.level())
          .findFirst()
          .ifPresent(next -> earlier.putIfAbsent(next, row));
    }
    return earlier;
  }

  private Draft draftOf(CodeRow row, Map<CodeRow, CodeRow> earlier) {
    if (row.level() == 1) {
      return provinces.standing(row.name());
    }
    CodeRow before = earlier.get(row);
    Draft known = before == null ? null : drafts.get(before);
    if (known != null) {
      return known;
    }
    Draft draft = register(row);
    if (!draft.sources.isEmpty()) {
      return draft;
    }
    draft.sources.add(YEARLY_SOURCE);
    draft.begin =
        row.from() == firstListing(row) ? attestedBy(endOf(row.from())) : year(row.from());
    return draft;
  }

  /** The tables of 1981 and 1982 leave districts of cities out. */
  private static int firstListing(CodeRow row) {
    return row.level() == 3 && row.name().endsWith("区") ? FIRST_WITH_DISTRICTS : FIRST_YEARLY;
  }

  private Draft register(CodeRow row) {
    UnitType type = UnitTypes.ofCode(row.level(), row.name());
    return type == UnitType.DISTRICT
        ? register.district(row.name(), row.parentName())
        : register.unit(row.name(), type);
  }

  private void addSnapshot() {
    FirstListings listings = new FirstListings();
    Map<String, Draft> byCode = new HashMap<>();
    for (CodeRow row : snapshot.stream().sorted(Comparator.comparingInt(CodeRow::level)).toList()) {
      Optional<CodeRow> next = listings.after(row);
      Draft draft =
          row.level() == 1
              ? provinces.standing(row.name())
              : next.flatMap(found -> Optional.ofNullable(drafts.get(found)))
                  .orElseGet(() -> register(row));
      drafts.put(row, draft);
      byCode.put(row.code(), draft);
      if (row.level() > 1) {
        attest(row, draft, byCode.get(row.parentCode()), next);
      }
    }
  }

  /** What the first yearly tables list of the units of the snapshot. */
  private final class FirstListings {
    private final Map<String, CodeRow> byPlace = new HashMap<>();
    private final Map<String, List<CodeRow>> byName = new HashMap<>();

    FirstListings() {
      for (CodeRow row : inOrder(yearly)) {
        if (row.from() == firstListing(row)) {
          byPlace.putIfAbsent(row.name() + " " + row.parentName(), row);
          byName
              .computeIfAbsent(row.name() + " " + row.province(), key -> new ArrayList<>())
              .add(row);
        }
      }
    }

    /** The same unit: under the same parent, or the only one of its name in the province. */
    Optional<CodeRow> after(CodeRow row) {
      return Optional.ofNullable(byPlace.get(row.name() + " " + row.parentName()))
          .or(() -> only(byName.get(row.name() + " " + row.province())))
          .filter(found -> found.level() == row.level());
    }
  }

  /**
   * Takes a row of the snapshot for what it tells of a unit.
   *
   * @param next of the first yearly tables; under another parent, the unit moved in between
   */
  private void attest(CodeRow row, Draft draft, @Nullable Draft parent, Optional<CodeRow> next) {
    if (parent == null) {
      throw new IllegalStateException("1980: parent " + row.parentName() + " of " + row.name());
    }
    draft.begin = attestedBy(SNAPSHOT);
    draft.sources.add(SNAPSHOT_SOURCE);
    if (next.isPresent() && next.get().parentName().equals(row.parentName())) {
      return;
    }
    Bound end = new Bound(SNAPSHOT, endOf(next.map(CodeRow::from).orElse(firstListing(row))));
    draft.spells.add(
        new Draft.Spell(
            parent,
            new ValidTime(attestedBy(SNAPSHOT), end),
            Precision.YEAR,
            List.of(SNAPSHOT_SOURCE, YEARLY_SOURCE)));
    if (next.isEmpty()) {
      draft.end = end;
    }
  }

  private void addSpell(CodeRow row) {
    Draft draft = drafts.get(row);
    if (row.level() == 1 || draft == null) {
      return;
    }
    draft.sources.add(YEARLY_SOURCE);
    boolean standing = row.until() == CodeRow.STANDING;
    Bound end = standing ? Bound.OPEN : year(row.until());
    draft.end = end;
    boolean moved = !draft.spells.isEmpty();
    boolean listed1980 = draft.sources.contains(SNAPSHOT_SOURCE);
    boolean first = row.from() == firstListing(row);
    Bound begin = year(row.from());
    if (first && listed1980) {
      begin = moved ? new Bound(SNAPSHOT, endOf(row.from())) : attestedBy(SNAPSHOT);
    } else if (first) {
      begin = attestedBy(endOf(row.from()));
    }
    Draft parent = parentOf(row);
    if (moved && continueLast(draft, parent, begin, end)) {
      return;
    }
    draft.spells.add(
        new Draft.Spell(
            parent,
            new ValidTime(begin, end),
            standing && first ? Precision.DAY : Precision.YEAR,
            listed1980 && first
                ? List.of(SNAPSHOT_SOURCE, YEARLY_SOURCE)
                : List.of(YEARLY_SOURCE)));
  }

  /** Lengthens the last spell where only the code changed; whether it was so. */
  private static boolean continueLast(Draft draft, Draft parent, Bound begin, Bound end) {
    int at = draft.spells.size() - 1;
    Draft.Spell last = draft.spells.get(at);
    boolean continued = last.parent().equals(parent) && last.time().end().equals(begin);
    if (continued) {
      ValidTime time = new ValidTime(last.time().begin(), end);
      draft.spells.set(at, new Draft.Spell(parent, time, last.precision(), last.sources()));
    }
    return continued;
  }

  private Draft parentOf(CodeRow row) {
    return byCode.getOrDefault(row.parentCode(), List.of()).stream()
        .filter(parent -> parent.name().equals(row.parentName()))
        .filter(parent -> parent.from() < row.until() && parent.until() > row.from())
        .findFirst()
        .flatMap(parent -> Optional.ofNullable(drafts.get(parent)))
        .orElseThrow(
            () -> new IllegalStateException("no parent " + row.parentName() + " for " + row));
  }

  private static Optional<CodeRow> only(@Nullable List<CodeRow> rows) {
    return rows != null && rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
  }

  static Bound attestedBy(LocalDate day) {
    return new Bound(null, day);
  }

  static Bound year(int year) {
    return new Bound(LocalDate.of(year, 1, 1), endOf(year));
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
