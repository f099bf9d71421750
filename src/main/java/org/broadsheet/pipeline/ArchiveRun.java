package org.broadsheet.pipeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementSink;

/**
 * The one pass from articles to the whole data set. Where it is written is the sink's affair: a
 * file, a store, or several at once by {@link org.broadsheet.sink.Tee}.
 *
 * @param annotator finds what the articles say
 * @param mapping what the statements look like
 * @param check what every graph has to keep
 * @param threads workers; the output does not depend on it
 */
public record ArchiveRun(
    Gazetteer gazetteer, Annotator annotator, GraphMapping mapping, GraphCheck check, int threads) {

  /**
   * What became of a run.
   *
   * @param found in all articles together
   * @param statements of all graphs, those of no article included
   * @param description the data set's graph
   */
  public record Result(Tally tally, Found found, long statements, List<Statement> description) {}

  /** What can be done of graphs for a sink on any thread. */
  GraphPreparation preparation(StatementSink sink) {
    return new GraphPreparation(
        check.rules(), new AttestationReader(gazetteer, mapping.base()), mapping.base(), sink);
  }

  /** What turns articles into graphs for a sink, on any thread. */
  Conversion conversion(StatementSink sink) {
    return new Conversion(annotator, mapping.articles(), preparation(sink));
  }

  /**
   * Writes every graph and finishes the sink.
   *
   * @param articles closed at the end
   * @param leftOut hears of everything that is no article
   * @param each hears of every article after its graph was written
   */
  public Result write(
      Stream<Supplier<Parsed>> articles,
      StatementSink sink,
      LeftOut leftOut,
      Consumer<Converted> each) {
    ArchivePass pass = new ArchivePass(this, sink, leftOut);
    pass.begin();
    pass.run(articles, each::accept);
    return pass.finish();
  }
}
