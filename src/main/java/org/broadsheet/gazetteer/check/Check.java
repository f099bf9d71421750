package org.broadsheet.gazetteer.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.DateNotation;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/** Looks a gazetteer over for {@link Finding}s, in the order of its tables. */
public final class Check {
  private final Gazetteer gazetteer;
  private final List<Finding> findings = new ArrayList<>();

  private Check(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  public static List<Finding> of(Gazetteer gazetteer) {
    Check check = new Check(gazetteer);
    gazetteer.units().forEach(check::unit);
    gazetteer.partOfs().forEach(check::partOf);
    check.findings.addAll(new Crossings(gazetteer).findings());
    return List.copyOf(check.findings);
  }

  private void unit(Unit unit) {
    List<PartOf> spells = gazetteer.parents(unit.id());
    for (int i = 0; i < spells.size(); i++) {
      PartOf spell = spells.get(i);
      if (i + 1 < spells.size() && unit.level().compareTo(Level.PROVINCE) > 0) {
        gap(unit, lastEnd(spells.subList(0, i + 1)), first(spells.get(i + 1).time().begin()));
      }
      for (PartOf other : spells.subList(i + 1, spells.size())) {
        overlap(spell, other);
      }
    }
  }

  /** The last day on which one of the spells is possible; none where one has no known end. */
  private static @Nullable LocalDate lastEnd(List<PartOf> spells) {
    LocalDate last = LocalDate.MIN;
    for (PartOf spell : spells) {
      LocalDate end = spell.time().end().latest();
      if (end == null) {
        return null;
      }
      last = end.isAfter(last) ? end : last;
    }
    return last;
  }

  private void gap(Unit unit, @Nullable LocalDate ended, @Nullable LocalDate began) {
    if (ended != null
        && began != null
        && ended.plusDays(1).isBefore(began)
        && !stoodOtherwise(unit, ended.plusDays(1))
        && !toldOf(unit.id(), ended, began)) {
      find(
          Finding.Kind.GAP,
          unit.id().value(),
          "",
          "no parent from %s to %s".formatted(ended.plusDays(1), began.minusDays(1)));
    }
  }

  /** Whether a unit of the same name and another type stood instead: a city that changed rank. */
  private boolean stoodOtherwise(Unit unit, LocalDate day) {
    return gazetteer.named(unit.chinese(), day).stream()
        .anyMatch(other -> !other.id().equals(unit.id()) && other.type() != unit.type());
  }

  /** Whether an event ended the unit, or began it again, about the ends of a gap. */
  private boolean toldOf(UnitId unit, LocalDate ended, LocalDate began) {
    return gazetteer.changes().stream()
        .filter(change -> change.kind() != ChangeEvent.Kind.TRANSFER)
        .anyMatch(
            change ->
                (change.before().contains(unit) && touches(change.date(), ended))
                    || (change.after().contains(unit) && touches(change.date(), began)));
  }

  private static boolean touches(Bound date, LocalDate day) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    return earliest != null
        && latest != null
        && !day.isBefore(earliest.minusDays(1))
        && !day.isAfter(latest.plusDays(1));
  }

  private void overlap(PartOf left, PartOf right) {
    if (left.parent().equals(right.parent())) {
      return;
    }
    LocalDate from = later(left.time().begin().latest(), right.time().begin().latest());
    LocalDate until = earlier(certainEnd(left.time()), certainEnd(right.time()));
    if (from != null && (until == null || !until.isBefore(from))) {
      find(
          Finding.Kind.TWO_PARENTS,
          left.unit().value(),
          left.parent() + " and " + right.parent(),
          "both from " + from + (until == null ? " on" : " to " + until));
    }
  }

  private void partOf(PartOf partOf) {
    LocalDate from = partOf.time().begin().latest();
    LocalDate until = certainEnd(partOf.time());
    Optional<Unit> parent = gazetteer.unit(partOf.parent());
    for (LocalDate day : from == null ? List.<LocalDate>of() : days(from, until)) {
      if (parent.isEmpty() || !gazetteer.existedOn(parent.get(), day)) {
        find(
            Finding.Kind.OUTLIVES,
            partOf.unit().value(),
            partOf.parent().value(),
            "parent did not exist on " + day);
        break;
      }
      if (isWithin(partOf.parent(), partOf.unit(), day)) {
        find(Finding.Kind.CYCLE, partOf.unit().value(), partOf.parent().value(), "on " + day);
        break;
      }
    }
    precision(partOf);
  }

  /** First and last certain day; none where no day is certain. */
  private static List<LocalDate> days(LocalDate from, @Nullable LocalDate until) {
    if (until == null) {
      return List.of(from);
    }
    return until.isBefore(from) ? List.of() : List.of(from, until);
  }

  private boolean isWithin(UnitId unit, UnitId ancestor, LocalDate day) {
    return isWithin(unit, ancestor, day, new HashSet<>());
  }

  private boolean isWithin(UnitId unit, UnitId ancestor, LocalDate day, Set<UnitId> seen) {
    return seen.add(unit)
        && gazetteer.parentsOn(unit, day).stream()
            .anyMatch(
                spell ->
                    spell.parent().equals(ancestor)
                        || isWithin(spell.parent(), ancestor, day, seen));
  }

  private void precision(PartOf partOf) {
    Precision needed = Precision.DAY;
    for (Bound bound : List.of(partOf.time().begin(), partOf.time().end())) {
      Precision own = precision(bound);
      needed = own.compareTo(needed) > 0 ? own : needed;
    }
    if (partOf.precision() != needed) {
      find(
          Finding.Kind.PRECISION,
          partOf.unit().value(),
          partOf.parent().value(),
          "%s, but its bounds are %s and %s"
              .formatted(
                  partOf.precision(),
                  DateNotation.format(partOf.time().begin()),
                  DateNotation.format(partOf.time().end())));
    }
  }

  private static Precision precision(Bound bound) {
    LocalDate earliest = bound.earliest();
    LocalDate latest = bound.latest();
    if (earliest == null || latest == null || earliest.equals(latest)) {
      return Precision.DAY;
    }
    return YearMonth.from(earliest).equals(YearMonth.from(latest))
        ? Precision.MONTH
        : Precision.YEAR;
  }

  private void find(Finding.Kind kind, String unit, String other, String detail) {
    findings.add(new Finding(kind, unit, other, detail));
  }

  private static @Nullable LocalDate first(Bound bound) {
    return bound.earliest() != null ? bound.earliest() : bound.latest();
  }

  /** The last certain day; a standing unit has none. */
  private static @Nullable LocalDate certainEnd(ValidTime time) {
    return time.end().earliest();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate left, @Nullable LocalDate right) {
    return left == null ? right : right == null || left.isAfter(right) ? left : right;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate left, @Nullable LocalDate right) {
    return left == null ? right : right == null || left.isBefore(right) ? left : right;
  }
}
