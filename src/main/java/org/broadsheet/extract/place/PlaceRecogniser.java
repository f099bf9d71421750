package org.broadsheet.extract.place;

import java.util.List;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.gazetteer.Gazetteer;

/** Finds the places of a passage. Immutable, shared between threads. */
public final class PlaceRecogniser {
  private final PlaceNames names;
  private final List<Pass> passes;

  public PlaceRecogniser(Gazetteer gazetteer) {
    names = new PlaceNames(gazetteer);
    passes = passes(names);
  }

  /** Adds to the names found so far, takes some back, or says more of them. */
  @FunctionalInterface
  private interface Pass {
    void scan(Passage passage, Spans spans);
  }

  public Places recognise(Passage passage) {
    Spans spans = new Spans();
    passes.forEach(pass -> pass.scan(passage, spans));
    List<PlaceMention> mentions = new PlaceResolver(names, passage).resolve(spans.all());
    return new Places(mentions, new PartOfFinder(names, passage, mentions).find());
  }

  /**
   * In their order: a name is judged by the names around it, so the surest come first, and what a
   * later pass finds can vouch for what an earlier one left in doubt.
   */
  private static List<Pass> passes(PlaceNames names) {
    Pass doubtful = new DoubtfulNames(names)::scan;
    SuffixGrammar grammar = new SuffixGrammar(names);
    return List.of(
        // names of the tables, without those that their neighbours speak against
        new PlaceScanner(names)::scan,
        new BracketedNames(names)::scan,
        new BracketedLines(names)::scan,
        ShortUnits::scan,
        PaperSeat::scan,
        doubtful,
        new Directions(names)::scan,
        new PartsOfCountries(names)::scan,
        new Strangers(names)::scan,
        DictionaryPlaces::scan,
        // names that no table holds, by what stands right before: a foreign place, a county
        new ForeignUnits(names)::scan,
        TibetanCounties::scan,
        new BetweenCounties(names)::scan,
        NumberedDistricts::scan,
        DistrictVillages::scan,
        Bearings::scan,
        NamedDistricts::scan,
        // names that no table holds, by their suffix, which also stand behind the ones above
        grammar::scan,
        NumberedDistricts::scanCommunes,
        new BareStems(grammar)::scan,
        NumberedBrigades::scan,
        LikeEndings::scan,
        Streets::scan,
        Roads::scan,
        BaseAreaTowns::scan,
        Waters::scan,
        new BareRailways(names)::scan,
        new RailwaySections(names)::scan,
        Battlegrounds::scan,
        // lists and lines, whose known members make names of the others
        new Enumerations(names)::scan,
        NamedPairs::scan,
        new LineEnds(names)::scan,
        // what the names found since have decided
        doubtful,
        new Strangers(names)::scan,
        NumberedDistricts::scan,
        DistrictVillages::scan,
        Bearings::scan,
        Sites::scan,
        new CountyTowns(names)::scan,
        // single characters, which only other names make one
        new Abbreviations(names)::scan);
  }
}
