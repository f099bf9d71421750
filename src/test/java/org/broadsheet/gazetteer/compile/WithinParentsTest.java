package org.broadsheet.gazetteer.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;
import org.junit.jupiter.api.Test;

class WithinParentsTest {
  private static final LocalDate FIRST = LocalDate.of(1961, 1, 1);
  private static final LocalDate RESTORED = LocalDate.of(1961, 5, 23);
  private static final LocalDate LAST = LocalDate.of(1961, 12, 31);

  @Test
  void aCountyRestoredInTheYearOfItsPrefectureIsNotOlder() {
    Draft county = new Draft("任县", UnitType.COUNTY);
    place(county, prefecture(), new Bound(FIRST, LAST), Bound.OPEN);

    WithinParents.keep(county);

    assertThat(county.spells)
        .extracting(spell -> spell.time().begin())
        .containsExactly(new Bound(RESTORED, LAST));
  }

  @Test
  void aCountyLastHeardOfInTheFirstLifeStays() {
    Draft county = new Draft("任县", UnitType.COUNTY);
    LocalDate early = LocalDate.of(1950, 1, 1);
    place(county, prefecture(), new Bound(early, LAST), new Bound(early, LAST));

    WithinParents.keep(county);

    assertThat(county.spells)
        .extracting(spell -> spell.time().begin())
        .containsExactly(new Bound(early, LAST));
  }

  /** A special district of two lives, until April 1958 and from May 1961 on. */
  private static Draft prefecture() {
    Draft province = new Draft("河北省", UnitType.PROVINCE);
    Draft prefecture = new Draft("邢台专区", UnitType.SPECIAL_DISTRICT);
    place(prefecture, province, Bound.OPEN, Bound.on(LocalDate.of(1958, 4, 27)));
    place(prefecture, province, Bound.on(RESTORED), Bound.OPEN);
    prefecture.bound();
    return prefecture;
  }

  private static void place(Draft unit, Draft parent, Bound begin, Bound end) {
    unit.spells.add(
        new Draft.Spell(parent, new ValidTime(begin, end), Precision.DAY, List.of("source")));
  }
}
