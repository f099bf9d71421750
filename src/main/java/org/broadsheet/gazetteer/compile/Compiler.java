package org.broadsheet.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.ValidTime;

/** Compiles a folder of facts and the hand-kept tables into the gazetteer. */
public final class Compiler {
  private static final LocalDate LAST = LocalDate.of(2003, 12, 31);

  private Compiler() {}

  /**
   * @param facts folder with {@code divisions_1980.tsv}, {@code divisions_1981_on.tsv} and the
   *     others that docs/gazetteer.md names
   */
  public static GazetteerTables compile(Path facts) throws IOException {
    Provinces provinces = Provinces.bundled();
    CodeUnits codes =
        new CodeUnits(
            provinces,
            CodeTables.snapshot(facts.resolve("divisions_1980.tsv")),
            CodeTables.yearly(facts.resolve("divisions_1981_on.tsv")));
    Set<Draft> drafts = new LinkedHashSet<>();
    codes.drafts().values().stream()
        .filter(draft -> draft.id == null && !startsAfter(draft, LAST))
        .forEach(drafts::add);
    Romanisation romanisation = new Romanisation();
    Map<Draft, UnitNames> names = new LinkedHashMap<>();
    Map<Draft, String> slugs = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      UnitNames forms = UnitNames.of(draft.type, draft.chinese, romanisation);
      names.put(draft, forms);
      slugs.put(draft, forms.slug());
    }
    Ids.assign(drafts, slugs);
    List<Unit> units = new ArrayList<>();
    List<PartOf> partOfs = new ArrayList<>(provinces.tables().partOfs());
    for (Map.Entry<Draft, UnitNames> entry : names.entrySet()) {
      Draft draft = entry.getKey();
      units.add(
          new Unit(
              id(draft),
              draft.type,
              draft.chinese,
              entry.getValue().english(),
              entry.getValue().pinyin(),
              List.copyOf(draft.otherNames),
              new ValidTime(draft.begin, draft.end),
              List.copyOf(draft.sources)));
      for (Draft.Spell spell : draft.spells) {
        if (!drafts.contains(spell.parent()) && spell.parent().id == null) {
          continue;
        }
        partOfs.add(
            new PartOf(
                id(draft), id(spell.parent()), spell.time(), spell.precision(), spell.sources()));
      }
    }
    units.sort(Comparator.comparing(Unit::level).thenComparing(Unit::id));
    List<Unit> all = new ArrayList<>(provinces.tables().units());
    all.addAll(units);
    return new GazetteerTables(
        all, partOfs, provinces.tables().changes(), provinces.tables().sources());
  }

  private static boolean startsAfter(Draft draft, LocalDate day) {
    return draft.begin.earliest() != null && draft.begin.earliest().isAfter(day);
  }

  private static UnitId id(Draft draft) {
    if (draft.id == null) {
      throw new IllegalStateException("no id given to " + draft);
    }
    return draft.id;
  }
}
