package org.broadsheet.mapping;

import java.util.Locale;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Closure;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Sem;

/** Rows of the closure as {@code bs:Within} nodes of its graph. Pure. */
public final class ClosureMapper {
  private static final int MAX_PATH = 400;

  private final Base base;
  private final Iri graph;

  public ClosureMapper(Base base) {
    this.base = base;
    this.graph = base.closureGraph();
  }

  /** The statements about each row in turn; an open side has no time stamp. */
  public Stream<Statement> map(Stream<Closure.Within> rows) {
    return rows.flatMap(this::within);
  }

  private Stream<Statement> within(Closure.Within row) {
    Iri unit = new Iri(row.unit());
    Iri ancestor = new Iri(row.ancestor());
    String from = row.from() == null ? "open" : row.from().toString();
    Iri iri = base.iri().resolve("within/" + path(unit) + "/in/" + path(ancestor) + "/" + from);
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

  /** A place's path; one outside the base or too long for two of them is told by its slug. */
  private String path(Iri place) {
    String relative = base.relative(place);
    return relative.equals(place.value()) || relative.length() > MAX_PATH
        ? Slug.of(place.value())
        : base.placePath(place);
  }
}
