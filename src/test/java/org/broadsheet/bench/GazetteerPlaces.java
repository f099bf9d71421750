package org.broadsheet.bench;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;

/** The units of the shipped gazetteer, each in the round of those of its level. */
final class GazetteerPlaces {
  private static final int STRIDE = 7919;

  private record Seat(List<Unit> round, int index) {}

  private final Map<Iri, Seat> seats = new HashMap<>();

  GazetteerPlaces() {
    Map<Level, List<Unit>> rounds =
        Gazetteer.bundled().units().stream().collect(groupingBy(Unit::level));
    for (List<Unit> round : rounds.values()) {
      for (int i = 0; i < round.size(); i++) {
        seats.put(place(round.get(i)), new Seat(round, i));
      }
    }
  }

  boolean contains(Iri place) {
    return seats.containsKey(place);
  }

  /** The unit that takes the place of another of its level in a variant; itself in variant 0. */
  Iri instead(Iri place, int variant) {
    Seat seat = seats.get(place);
    if (seat == null) {
      throw new IllegalArgumentException("not in the gazetteer: " + place);
    }
    int index = Math.floorMod(seat.index() + (long) variant * STRIDE, seat.round().size());
    return place(seat.round().get(index));
  }

  private static Iri place(Unit unit) {
    return Base.DEFAULT.place(unit.id().value());
  }
}
