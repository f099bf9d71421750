package org.broadsheet.gazetteer.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.ValidTime;

/** The rows that drafts become, each draft under an id of its own, beside those kept by hand. */
final class TableRows {
  private final Map<Draft, UnitNames> names = new LinkedHashMap<>();

  /** Gives the drafts their ids. */
  TableRows(Collection<Draft> drafts) {
    Romanisation romanisation = new Romanisation();
    Map<Draft, String> slugs = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      UnitNames forms = UnitNames.of(draft.type, draft.chinese, romanisation);
      names.put(draft, forms);
      slugs.put(draft, forms.slug());
    }
    Ids.assign(drafts, slugs);
  }

  /** The drafts and the units kept by hand, by level and id. */
  List<Unit> units(Collection<Unit> byHand) {
    List<Unit> units = new ArrayList<>(byHand);
    names.forEach((draft, forms) -> units.add(unit(draft, forms)));
    units.sort(Comparator.comparing(Unit::level).thenComparing(Unit::id));
    return units;
  }

  /** The spells of the drafts and the part-ofs kept by hand, by unit, begin and parent. */
  List<PartOf> partOfs(Collection<PartOf> byHand) {
    List<PartOf> partOfs = new ArrayList<>(byHand.stream().map(TableRows::precise).toList());
    names.keySet().forEach(draft -> partOfs.addAll(partOfs(draft)));
    partOfs.sort(
        Comparator.comparing(PartOf::unit)
            .thenComparing(partOf -> Starts.of(partOf.time()))
            .thenComparing(PartOf::parent));
    return partOfs;
  }

  private static Unit unit(Draft draft, UnitNames forms) {
    return new Unit(
        id(draft),
        draft.type,
        draft.chinese,
        forms.english(),
        forms.pinyin(),
        List.copyOf(draft.otherNames),
        new ValidTime(draft.begin, draft.end),
        List.copyOf(draft.sources));
  }

  /** Those under a parent that has become no unit are left out. */
  private List<PartOf> partOfs(Draft draft) {
    return draft.spells.stream()
        .filter(spell -> names.containsKey(spell.parent()) || spell.parent().id != null)
        .map(
            spell ->
                new PartOf(
                    id(draft),
                    id(spell.parent()),
                    spell.time(),
                    spell.precision(),
                    spell.sources()))
        .toList();
  }

  private static PartOf precise(PartOf partOf) {
    return new PartOf(
        partOf.unit(),
        partOf.parent(),
        partOf.time(),
        Fitting.precision(partOf.time()),
        partOf.sources());
  }

  private static UnitId id(Draft draft) {
    if (draft.id == null) {
      throw new IllegalStateException("no id given to " + draft);
    }
    return draft.id;
  }
}
