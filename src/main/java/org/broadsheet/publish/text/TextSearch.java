package org.broadsheet.publish.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Rdfs;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Skos;

/**
 * The words of a store, beside it in the folder {@code text}. Names and headlines are one field,
 * the bodies of articles another. The store does not need the index: where that is missing,
 * unfinished or older than the store, it is built anew.
 *
 * <p>The analyser is Lucene's for Chinese, Japanese and Korean: pairs of neighbouring characters,
 * and lower-case words where the script has them, so that one index serves both languages.
 */
public final class TextSearch {
  /** What {@code text:query} searches when no property is named. */
  static final String NAMES = "name";

  /** The field of {@code schema:articleBody}. */
  static final String BODIES = "body";

  private static final List<Iri> NAMING =
      List.of(
          Skos.prefLabel,
          Skos.altLabel,
          Skos.hiddenLabel,
          Rdfs.label,
          Schema.headline,
          Schema.name);

  private TextSearch() {}

  /**
   * The store together with its index, which is brought up to date before.
   *
   * @param folder of the store
   */
  public static DatasetGraph over(DatasetGraph store, Path folder) {
    Path files = folder.resolve("text");
    StoreStamp stamp = StoreStamp.of(folder);
    boolean current = stamp.isIn(files);
    try {
      if (!current) {
        FileUtils.deleteDirectory(files.toFile());
      }
      Files.createDirectories(files);
      TextIndex index = open(FSDirectory.open(files));
      if (!current) {
        Txn.executeRead(store, () -> fill(index, store.getUnionGraph()));
        stamp.writeTo(files);
      }
      return TextDatasetFactory.create(store, index, true);
    } catch (IOException e) {
      throw new UncheckedIOException(
          files + ": the text index cannot be written (" + e + "); correct the folder's owner", e);
    }
  }

  private static TextIndex open(Directory directory) {
    EntityDefinition fields = new EntityDefinition("uri", NAMES);
    NAMING.forEach(property -> fields.set(NAMES, JenaTerms.node(property)));
    fields.set(BODIES, JenaTerms.node(Schema.articleBody));
    TextIndexConfig configuration = new TextIndexConfig(fields);
    configuration.setAnalyzer(new CJKAnalyzer());
    configuration.setQueryAnalyzer(new CJKAnalyzer());
    return TextDatasetFactory.createLuceneIndex(directory, configuration);
  }

  private static void fill(TextIndex index, Graph union) {
    EntityDefinition fields = index.getDocDef();
    for (String field : fields.fields()) {
      for (Node property : fields.getPredicates(field)) {
        union.stream(Node.ANY, property, Node.ANY)
            .map(triple -> Quad.create(Quad.unionGraph, triple))
            .map(quad -> TextQueryFuncs.entityFromQuad(fields, quad))
            .forEach(index::addEntity);
      }
    }
    index.commit();
  }
}
