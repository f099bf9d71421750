package org.broadsheet.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.GazetteerTables;

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
    List<Fact> all = facts(facts, snapshot, sources);
    ProvinceEvidence evidence = new ProvinceEvidence(provinces, all);
    History history = new History(register, provinces, all, evidence);
    Set<Draft> drafts = fitted(register, new Fitting(provinces, history.contradictions()));
    TableRows rows = new TableRows(drafts);
    new Bridging(evidence, history.keys(), drafts).bridge();
    FromFounding fromFounding =
        new FromFounding(evidence, new EarlierUnits(sources), new WholeProvinces(all, sources));
    reachOut(drafts, history, fromFounding, evidence);
    Events events = new Events(drafts);
    events.addListed(provinces.tables().changes());
    history.tell(events);
    new CodeEvents(codes.drafts(), days).addTo(events, LAST.getYear());
    return new Compilation(
        new GazetteerTables(
            rows.units(provinces.tables().units()),
            rows.partOfs(provinces.tables().partOfs()),
            List.copyOf(events.all()),
            List.copyOf(sources.sources())),
        history.contradictions());
  }

  /** What all sources of 1949 to 1980 say, without the statements that a better one replaces. */
  private static List<Fact> facts(Path folder, List<CodeRow> snapshot, SourceKeys sources)
      throws IOException {
    Homonyms homonyms = new Homonyms();
    FactRows rows = new FactRows(sources, homonyms);
    List<Fact> read = rows.read(folder.resolve("changes_by_prefecture_1949_1980.tsv"));
    List<Fact> all =
        new ArrayList<>(Supplement.without(read, rows.read(Tables.read("refuted.tsv"))));
    all.addAll(rows.read(Tables.read("attested.tsv")));
    all.addAll(Snapshot.facts(snapshot));
    all.addAll(new Decisions(names(all), homonyms).read(folder.resolve("changes_1949_1980.tsv")));
    return LaterNames.corrected(Supplement.over(all, rows.read(Tables.read("moves.tsv"))));
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

  /** The units of the register until the last day that have a parent, each within its spells. */
  private static Set<Draft> fitted(Register register, Fitting fitting) {
    Set<Draft> drafts = new LinkedHashSet<>();
    register.all().stream()
        .filter(draft -> !startsAfter(draft, LAST) && !draft.spells.isEmpty())
        .forEach(drafts::add);
    drafts.forEach(fitting::fit);
    drafts.removeIf(draft -> draft.spells.isEmpty());
    drafts.forEach(Draft::bound);
    return drafts;
  }

  private static boolean startsAfter(Draft draft, LocalDate day) {
    return draft.begin.earliest() != null && draft.begin.earliest().isAfter(day);
  }

  /** Begins and ends that the facts leave open, as far as what stood around the unit tells them. */
  private static void reachOut(
      Set<Draft> drafts, History history, FromFounding fromFounding, ProvinceEvidence evidence) {
    Map<Draft, String> keys = history.keys();
    drafts.stream()
        .filter(keys::containsKey)
        .forEach(draft -> fromFounding.reach(draft, keys.getOrDefault(draft, "")));
    drafts.stream().filter(keys::containsKey).forEach(Unlisted::end);
    LooseEnds looseEnds = new LooseEnds(evidence, keys, drafts);
    drafts.forEach(looseEnds::tie);
    drafts.forEach(Draft::bound);
    drafts.forEach(WithinParents::keep);
  }
}
