package org.broadsheet.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetCounts;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.mapping.Run;
import org.broadsheet.mapping.SoftwareVersion;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/**
 * What the statements of a data set look like.
 *
 * @param counted whether the data set's description tells its numbers; those of a run that adds to
 *     a store would be numbers of a part
 */
public record GraphMapping(
    Base base, ArticleMapper articles, DatasetMapper dataset, boolean counted) {
  private static final Iri LICENCE = new Iri("https://creativecommons.org/licenses/by/4.0/");

  /** The mapping of this software below a base. */
  public static GraphMapping of(Base base) {
    String configuration = "base=" + base.iri().value();
    Run run =
        new Run(
            SoftwareVersion.current(),
            DigestUtils.sha256Hex(configuration.getBytes(StandardCharsets.UTF_8)));
    return new GraphMapping(
        base, new ArticleMapper(base, run), new DatasetMapper(base, run, LICENCE));
  }

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
