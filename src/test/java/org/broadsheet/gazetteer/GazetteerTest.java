package org.broadsheet.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @Test
  void findsAUnitByItsFullName() {
    assertThat(gazetteer.named("博兴县"))
        .extracting(unit -> unit.id().value())
        .containsExactly("boxing-xian");
  }

  @Test
  void findsProvincesByTheirAbbreviation() {
    assertThat(gazetteer.matching("鲁"))
        .extracting(match -> match.unit().id().value())
        .containsExactly("shandong");
  }

  @Test
  void choosesThePhaseOfAProvinceByTheDay() {
    assertThat(gazetteer.matching("广西", LocalDate.of(1959, 2, 8)))
        .extracting(match -> match.unit().chinese())
        .containsExactly("广西僮族自治区");
  }

  @Test
  void knowsTianjinAsProvinceLevelOnlyOutsideItsYearsUnderHebei() {
    assertThat(gazetteer.named("天津市", LocalDate.of(1960, 1, 1)))
        .noneMatch(unit -> unit.type() == UnitType.MUNICIPALITY);
    assertThat(gazetteer.named("天津市", LocalDate.of(1968, 1, 1)))
        .anyMatch(unit -> unit.type() == UnitType.MUNICIPALITY);
  }

  @Test
  void everyPartOfWasPossibleOnSomeDay() {
    assertThat(gazetteer.partOfs())
        .allMatch(
            partOf ->
                partOf.time().begin().earliest() == null
                    || partOf.time().possibleOn(partOf.time().begin().earliest()));
  }

  @Test
  void saysNothingOfParentsBeforeTheirFirstAttestation() {
    UnitId county = new UnitId("county-xian");
    UnitId province = new UnitId("province");
    Gazetteer attested =
        Gazetteer.of(
            new GazetteerTables(
                List.of(),
                List.of(
                    new PartOf(
                        county,
                        province,
                        new ValidTime(DateNotation.parse("../1952-01-01"), Bound.OPEN),
                        Precision.DAY,
                        List.of("source"))),
                List.of(),
                List.of()));
    assertThat(attested.parentsOn(county, LocalDate.of(1951, 12, 31))).isEmpty();
    assertThat(attested.parentsOn(county, LocalDate.of(1952, 1, 1))).hasSize(1);
    assertThat(attested.ancestorsOn(county, LocalDate.of(1951, 12, 31))).containsExactly(province);
  }
}
