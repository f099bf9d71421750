package org.broadsheet.mapping;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Closure;
import org.broadsheet.gazetteer.ClosureInBlocks.Block;
import org.broadsheet.gazetteer.PlacementFinding;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Sem;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the closure as {@code bs:Within} nodes of its graph, and beside them what the part-ofs
 * leave open or state twice as {@code bs:PlacementFinding} nodes. Pure.
 */
public final class ClosureMapper {
  /** So that an IRI of three paths stays below the length that stores keep. */
  private static final int MAX_PATH = 400;

  private static final int MAX_PATH_OF_THREE = 280;

  private final Base base;
  private final Iri graph;

  public ClosureMapper(Base base) {
    this.base = base;
    this.graph = base.closureGraph();
  }

  /**
   * The statements about each row in turn, then about each finding; an open side has no time stamp.
   */
  public Stream<Statement> map(Block block) {
    return Stream.concat(
        block.rows().stream().flatMap(this::within),
        block.findings().stream().flatMap(this::finding));
  }

  private Stream<Statement> within(Closure.Within row) {
    Iri unit = new Iri(row.unit());
    Iri ancestor = new Iri(row.ancestor());
    Iri iri =
        base.iri()
            .resolve(
                "within/%s/in/%s/%s"
                    .formatted(path(unit, MAX_PATH), path(ancestor, MAX_PATH), day(row.from())));
    return new Description(iri, graph)
            .a(Bs.Within)
            .with(Bs.unit, unit)
            .with(Bs.ancestor, ancestor)
            .with(Bs.depth, Literal.integer(row.depth()))
            .withString(Bs.certainty, row.certainty().name().toLowerCase(Locale.ROOT))
            .withDate(Sem.hasBeginTimeStamp, row.from())
            .withDate(Sem.hasEndTimeStamp, row.until())
            .stream();
  }

  private Stream<Statement> finding(PlacementFinding finding) {
    Iri unit = new Iri(finding.unit());
    Iri first = new Iri(finding.first());
    Iri second = new Iri(finding.second());
    Iri iri =
        base.iri()
            .resolve(
                "placement-finding/%s/%s/%s/%s/%s/%s"
                    .formatted(
                        path(unit, MAX_PATH_OF_THREE),
                        finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        day(finding.from()),
                        day(finding.until()),
                        path(first, MAX_PATH_OF_THREE),
                        path(second, MAX_PATH_OF_THREE)));
    return new Description(iri, graph)
            .a(Bs.PlacementFinding)
            .with(Bs.unit, unit)
            .withString(Bs.finding, finding.kind().words())
            .with(Bs.firstParent, first)
            .with(Bs.secondParent, second)
            .withDate(Sem.hasBeginTimeStamp, finding.from())
            .withDate(Sem.hasEndTimeStamp, finding.until())
            .stream();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "open" : day.toString();
  }

  /** A place's path; one outside the base or longer than that is told by its slug. */
  private String path(Iri place, int longest) {
    String relative = base.relative(place);
    return relative.equals(place.value()) || relative.length() > longest
        ? Slug.of(place.value())
        : base.placePath(place);
  }
}
