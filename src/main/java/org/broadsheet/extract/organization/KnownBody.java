package org.broadsheet.extract.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;

/**
 * A body of the lexicon of central, national and international bodies.
 *
 * @param surfaces every way the newspaper writes it
 * @param ministry it is named after the government of the day
 */
record KnownBody(String name, List<String> surfaces, ValidTime time, boolean ministry) {
  /** The first day on which the State Council stood in the place of the Government Council. */
  private static final LocalDate STATE_COUNCIL = LocalDate.of(1954, 9, 27);

  KnownBody {
    surfaces = List.copyOf(surfaces);
  }

  static KnownBody of(CSVRecord row) {
    return new KnownBody(row.get("name"), Table.list(row.get("surfaces")), time(row), false);
  }

  static KnownBody ofMinistry(CSVRecord row) {
    String name = row.get("name");
    List<String> shorts = Table.list(row.get("shorts"));
    List<String> surfaces = new ArrayList<>(List.of(name));
    surfaces.addAll(shorts);
    for (String government : List.of("中央人民政府", "中华人民共和国", "国务院", "政务院", "中央人民政府政务院")) {
      surfaces.add(government + name);
    }
    if (name.endsWith("部")) {
      surfaces.add("中央" + name);
    }
    return new KnownBody(name, surfaces, time(row), true);
  }

  private static ValidTime time(CSVRecord row) {
    return new ValidTime(bound(row.get("from")), bound(row.get("until")));
  }

  private static Bound bound(String day) {
    return day.isEmpty() ? Bound.OPEN : Bound.on(LocalDate.parse(day));
  }

  boolean stoodOn(LocalDate day) {
    return time.possibleOn(day);
  }

  /** The body under the name that it bore on a day. */
  Organization on(LocalDate day) {
    String full = name;
    if (ministry) {
      full = (day.isBefore(STATE_COUNCIL) ? "中央人民政府" : "中华人民共和国") + name;
    }
    List<String> others = new ArrayList<>(surfaces);
    others.add(name);
    others.remove(full);
    return new Organization(full, others, null, null, false);
  }
}
