package broadsheet;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.mapping.Base;
import org.broadsheet.vocab.Prov;

/**
 * Prints the quads of articles from a file of N-Quads, one a line in one spelling, to be sorted and
 * compared. What differs from run to run, the run, is left out.
 */
final class ArticleQuads extends StreamRDFBase {
  private static final String GRAPHS = Base.DEFAULT.iri().value() + "graph/article/";

  private final NodeFormatterNT terms = new NodeFormatterNT();
  private final IndentedWriter out = new IndentedWriter(System.out);

  private ArticleQuads() {}

  public static void main(String[] arguments) {
    RDFParser.source(arguments[0]).lang(Lang.NQUADS).checking(false).parse(new ArticleQuads());
  }

  @Override
  public void quad(Quad quad) {
    if (quad.getGraph().getURI().startsWith(GRAPHS)
        && !quad.getPredicate().getURI().equals(Prov.wasGeneratedBy.value())) {
      terms.format(out, quad.getSubject());
      out.print(" ");
      terms.format(out, quad.getPredicate());
      out.print(" ");
      terms.format(out, quad.getObject());
      out.print(" ");
      terms.format(out, quad.getGraph());
      out.println(" .");
    }
  }

  @Override
  public void finish() {
    out.flush();
  }
}
