package org.broadsheet.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
  public static Compilation compile(Path facts) throws IOException {
    Provinces provinces = Provinces.bundled();
    SourceKeys sources = new SourceKeys(provinces.tables().sources());
    Homonyms homonyms = new Homonyms();
    FactRows rows = new FactRows(sources, homonyms);
    Register register = new Register();
    List<CodeRow> snapshot = CodeTables.snapshot(facts.resolve("divisions_1980.tsv"));
    CodeUnits codes =
        new CodeUnits(
            register,
            provinces,
            snapshot,
            ProvinceListings.resolved(
                Listings.bundled()
                    .corrected(CodeTables.yearly(facts.resolve("divisions_1981_on.tsv")))));
    DayRefinement days =
        new DayRefinement(Approvals.bundled(), provinces, register, LAST.getYear());
    days.refine();
    List<Fact> all =
        new ArrayList<>(rows.read(facts.resolve("changes_by_prefecture_1949_1980.tsv")));
    all = new ArrayList<>(Supplement.without(all, rows.read(Tables.read("refuted.tsv"))));
    all.addAll(rows.read(Tables.read("attested.tsv")));
    all.addAll(Snapshot.facts(snapshot));
    all.addAll(new Decisions(names(all), homonyms).read(facts.resolve("changes_1949_1980.tsv")));
    all = LaterNames.corrected(Supplement.over(all, rows.read(Tables.read("moves.tsv"))));
    ProvinceEvidence evidence = new ProvinceEvidence(provinces, all);
    History history = new History(register, provinces, all, evidence);
    Set<Draft> drafts = new LinkedHashSet<>();
    register.all().stream()
        .filter(draft -> !startsAfter(draft, LAST) && !draft.spells.isEmpty())
        .forEach(drafts::add);
    Fitting fitting = new Fitting(provinces, history.contradictions());
    drafts.forEach(fitting::fit);
    drafts.removeIf(draft -> draft.spells.isEmpty());
    drafts.forEach(Draft::bound);
    Romanisation romanisation = new Romanisation();
    Map<Draft, UnitNames> names = new LinkedHashMap<>();
    Map<Draft, String> slugs = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      UnitNames forms = UnitNames.of(draft.type, draft.chinese, romanisation);
      names.put(draft, forms);
      slugs.put(draft, forms.slug());
    }
    Ids.assign(drafts, slugs);
    new Bridging(evidence, history.keys(), drafts).bridge();
    FromFounding fromFounding =
        new FromFounding(evidence, new EarlierUnits(sources), new WholeProvinces(all, sources));
    drafts.stream()
        .filter(history.keys()::containsKey)
        .forEach(draft -> fromFounding.reach(draft, history.keys().getOrDefault(draft, "")));
    drafts.stream().filter(history.keys()::containsKey).forEach(Unlisted::end);
    LooseEnds looseEnds = new LooseEnds(evidence, history.keys(), drafts);
    drafts.forEach(looseEnds::tie);
    drafts.forEach(Draft::bound);
    drafts.forEach(WithinParents::keep);
    List<Unit> units = new ArrayList<>();
    List<PartOf> partOfs =
        new ArrayList<>(provinces.tables().partOfs().stream().map(Compiler::precise).toList());
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
    Events events = new Events(drafts);
    events.addListed(provinces.tables().changes());
    history.tell(events);
    new CodeEvents(codes.drafts(), days).addTo(events, LAST.getYear());
    units.addAll(provinces.tables().units());
    units.sort(Comparator.comparing(Unit::level).thenComparing(Unit::id));
    partOfs.sort(
        Comparator.comparing(PartOf::unit)
            .thenComparing(partOf -> Starts.of(partOf.time()))
            .thenComparing(PartOf::parent));
    return new Compilation(
        new GazetteerTables(
            units, partOfs, List.copyOf(events.all()), List.copyOf(sources.sources())),
        history.contradictions().stream()
            .distinct()
            .sorted(
                Comparator.comparing(Contradiction::unit)
                    .thenComparing(Contradiction::kept)
                    .thenComparing(Contradiction::other)
                    .thenComparing(Contradiction::otherSource))
            .toList());
  }

  /** The names of everything that the facts speak of. */
  private static Set<String> names(Collection<Fact> facts) {
    Set<String> names = new LinkedHashSet<>();
    for (Fact fact : facts) {
      names.add(fact.unit());
      names.addAll(fact.others());
      Stream.of(fact.from(), fact.to()).filter(Objects::nonNull).forEach(names::add);
    }
    return names;
  }

  private static PartOf precise(PartOf partOf) {
    return new PartOf(
        partOf.unit(),
        partOf.parent(),
        partOf.time(),
        Fitting.precision(partOf.time()),
        partOf.sources());
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
