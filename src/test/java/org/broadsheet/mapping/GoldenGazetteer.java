package org.broadsheet.mapping;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Closure;
import org.broadsheet.gazetteer.ClosureInBlocks;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/** A gazetteer of an invented country, with its closure and the data set's description. */
final class GoldenGazetteer {
  static final Path FOLDER = Path.of("src/test/resources/golden-gazetteer");
  static final Path EXPECTED = FOLDER.resolve("expected.nq");

  private GoldenGazetteer() {}

  private static final DatasetCounts COUNTS =
      new DatasetCounts(7, 3, 2, 1, Map.of(), Map.of(), "0".repeat(64));

  static Map<Iri, List<Statement>> graphs() {
    Gazetteer gazetteer = Gazetteer.of(GazetteerTables.in(FOLDER));
    List<Closure.Hop> hops = gazetteer.partOfs().stream().map(GoldenGazetteer::hop).toList();
    Map<Iri, List<Statement>> graphs = new LinkedHashMap<>();
    graphs.put(Base.DEFAULT.gazetteerGraph(), new GazetteerMapper(Base.DEFAULT).map(gazetteer));
    graphs.put(Base.DEFAULT.closureGraph(), closure(hops));
    graphs.put(
        Base.DEFAULT.datasetGraph(),
        new DatasetMapper(
                Base.DEFAULT,
                GoldenCase.RUN,
                new Iri("https://creativecommons.org/licenses/by/4.0/"))
            .map(COUNTS));
    return graphs;
  }

  private static List<Statement> closure(List<Closure.Hop> hops) {
    Map<String, List<Closure.Hop>> byUnit = hops.stream().collect(groupingBy(Closure.Hop::unit));
    List<Statement> statements = new ArrayList<>();
    new ClosureInBlocks(unit -> byUnit.getOrDefault(unit, List.of()))
        .forEach(
            new TreeSet<>(byUnit.keySet()),
            block -> new ClosureMapper(Base.DEFAULT).map(block).forEach(statements::add));
    return statements;
  }

  private static Closure.Hop hop(PartOf partOf) {
    return new Closure.Hop(
        Base.DEFAULT.place(partOf.unit().value()).value(),
        Base.DEFAULT.place(partOf.parent().value()).value(),
        partOf.time(),
        false);
  }
}
