package org.broadsheet.pipeline;

import java.util.List;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetCounts;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.rdf.Statement;

/**
 * What the statements of a data set look like.
 *
 * @param counted whether the data set's description tells its numbers; those of a run that adds to
 *     a store would be numbers of a part
 */
public record GraphMapping(
    Base base, ArticleMapper articles, DatasetMapper dataset, boolean counted) {
  /** A mapping of runs that write the whole data set. */
  public GraphMapping(Base base, ArticleMapper articles, DatasetMapper dataset) {
    this(base, articles, dataset, true);
  }

  /** The same for runs that write a part of the data set. */
  public GraphMapping ofPart() {
    return new GraphMapping(base, articles, dataset, false);
  }

  List<Statement> description(DatasetCounts counts) {
    return counted ? dataset.map(counts) : dataset.map();
  }
}
