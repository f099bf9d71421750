package org.broadsheet.extract.place;

import java.util.List;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.gazetteer.Gazetteer;

/** Finds the places of a passage. Immutable, shared between threads. */
public final class PlaceRecogniser {
  private final PlaceNames names;
  private final PlaceScanner scanner;
  private final SuffixGrammar grammar;
  private final Enumerations enumerations;
  private final Abbreviations abbreviations;
  private final ForeignUnits foreign;

  public PlaceRecogniser(Gazetteer gazetteer) {
    names = new PlaceNames(gazetteer);
    scanner = new PlaceScanner(names);
    grammar = new SuffixGrammar(names);
    enumerations = new Enumerations(names);
    abbreviations = new Abbreviations(names);
    foreign = new ForeignUnits(names);
  }

  public Places recognise(Passage passage) {
    Spans spans = new Spans();
    List<NameSpan> doubtful = scanner.scan(passage, spans);
    PaperSeat.scan(passage, spans);
    scanner.promote(passage, spans, doubtful);
    Directions.scan(names, passage, spans);
    PartsOfCountries.scan(names, passage, spans);
    Strangers.scan(names, passage, spans);
    DictionaryPlaces.scan(passage, spans);
    foreign.scan(passage, spans);
    TibetanCounties.scan(passage, spans);
    NumberedDistricts.scan(passage, spans);
    NamedDistricts.scan(passage, spans);
    grammar.scan(passage, spans);
    NumberedDistricts.scanCommunes(passage, spans);
    if (putStems(passage, spans)) {
      grammar.scan(passage, spans);
    }
    NumberedBrigades.scan(passage, spans);
    LikeEndings.scan(passage, spans);
    Streets.scan(passage, spans);
    Roads.scan(passage, spans);
    BaseAreaTowns.scan(passage, spans);
    Waters.scan(passage, spans);
    RailwaySections.scan(passage, spans, names);
    Battlegrounds.scan(passage, spans);
    enumerations.scan(passage, spans);
    LineEnds.scan(passage, spans);
    scanner.promote(passage, spans, doubtful);
    NumberedDistricts.scan(passage, spans);
    abbreviations.scan(passage, spans);
    List<PlaceMention> mentions = new PlaceResolver(names, passage).resolve(spans.all());
    return new Places(mentions, new PartOfFinder(names, passage, mentions).find());
  }

  /** 义亭 where the text also has 义亭人民公社. */
  private static boolean putStems(Passage passage, Spans spans) {
    boolean found = false;
    for (NameSpan span : spans.all()) {
      String stem = PlaceNaming.stem(span.name());
      if (span.form() != Form.SUFFIXED || stem.equals(span.name())) {
        continue;
      }
      int at = passage.text().indexOf(stem);
      while (at >= 0) {
        boolean inAnother =
            spans
                    .covering(at)
                    .filter(other -> other.name().startsWith(stem))
                    .filter(other -> other.form() != Form.SUFFIXED)
                    .isPresent()
                && !passage.startsWith(span.name(), at);
        if (inAnother || (spans.free(at, at + stem.length()) && passage.tokens().boundary(at))) {
          spans.put(new NameSpan(at, at + stem.length(), stem, Form.SUFFIXED));
          found = true;
        }
        at = passage.text().indexOf(stem, at + stem.length());
      }
    }
    return found;
  }
}
