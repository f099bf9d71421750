package org.broadsheet.gazetteer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.junit.jupiter.api.Test;

class ExchangeTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @Test
  void readsBackWhatItWroteAsLinkedPlaces() throws IOException {
    GazetteerTables read = LinkedPlaces.read(LinkedPlaces.write(gazetteer.tables()));
    assertThat(read.units()).containsExactlyElementsOf(gazetteer.units());
    assertThat(read.partOfs()).containsExactlyInAnyOrderElementsOf(gazetteer.partOfs());
  }

  @Test
  void readsBackWhatItWroteAsRows() throws IOException {
    GazetteerTables read = PlaceRows.read(PlaceRows.write(gazetteer.tables()));
    assertThat(read.units()).containsExactlyElementsOf(gazetteer.units());
    assertThat(read.partOfs()).containsExactlyInAnyOrderElementsOf(gazetteer.partOfs());
  }

  @Test
  void mergesACodeTableAndReportsWhatContradictsTheGazetteer() throws IOException {
    String table =
        """
        code,name,english,type,parent,from_year,until_year
        baiquan-gongshe,白泉公社,Baiquan Commune,commune,zhoushan-xian,1958,
        boxing-xian,博兴市,Boxing City,city,,,
        gudao-gongshe,孤岛公社,Gudao Commune,commune,nowhere,1958,
        """;
    Merge merge = Merge.of(gazetteer, CodeTable.read(table));
    assertThat(merge.tables().units()).anyMatch(unit -> unit.chinese().equals("白泉公社"));
    assertThat(merge.conflicts())
        .hasSize(2)
        .anyMatch(conflict -> conflict.message().startsWith("boxing-xian: is 博兴县"))
        .anyMatch(conflict -> conflict.message().startsWith("gudao-gongshe: its parent nowhere"));
    assertThat(merge.summary())
        .isEqualTo(
            "units: 2 added, 0 the same; parents: 1 added, 0 the same; conflicts: 2"
                + " (1 other unit of the same id, 1 parent unknown)");
  }

  @Test
  void leavesOutTheParentsOfAUnitThatItLeavesOut() throws IOException {
    Merge merge =
        Merge.of(
            gazetteer,
            CodeTable.read(
                """
                code,name,english,type,parent,from_year,until_year
                boxing-xian,博兴市,Boxing City,city,zhoushan-xian,1958,
                """));
    assertThat(merge.tables().partOfs()).isEqualTo(gazetteer.partOfs());
    assertThat(merge.summary()).endsWith("conflicts: 1 (1 other unit of the same id)");
  }

  @Test
  void findsNothingNewInWhatItWroteItself() throws IOException {
    Merge merge = Merge.of(gazetteer, LinkedPlaces.read(LinkedPlaces.write(gazetteer.tables())));
    assertThat(merge.units().added()).isZero();
    assertThat(merge.partOfs().added()).isZero();
    assertThat(merge.partOfs().same()).isEqualTo(gazetteer.partOfs().size());
    assertThat(merge.conflicts()).isEmpty();
  }
}
