package org.broadsheet.portability;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;

/** Remembers the line of the statement that a parser of Jena's makes; judges nothing itself. */
final class LineProfile extends ParserProfileStd {
  private long line;

  LineProfile(ErrorHandler errors) {
    super(
        RiotLib.factoryRDF(),
        errors,
        IRIxResolver.create().noBase().allowRelative(true).build(),
        PrefixMapFactory.create(),
        ARQ.getContext(),
        false,
        false);
  }

  /** The line where the last statement ends; 0 where the format has no lines. */
  long line() {
    return line;
  }

  @Override
  public Triple createTriple(Node subject, Node predicate, Node object, long at, long column) {
    line = Math.max(0, at);
    return super.createTriple(subject, predicate, object, at, column);
  }

  @Override
  public Quad createQuad(
      Node graph, Node subject, Node predicate, Node object, long at, long column) {
    line = Math.max(0, at);
    return super.createQuad(graph, subject, predicate, object, at, column);
  }
}
