package org.broadsheet.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.sink.Compression;

/** An RDF Patch, {@code .rdfp}, compressed or not. */
public final class PatchFile {
  private static final String SUFFIX = ".rdfp";

  private final Path file;
  private final Compression compression;

  public PatchFile(Path file) {
    this.file = file;
    this.compression = Compression.of(file.toString());
  }

  /** Whether a file is one by its name. */
  public static boolean isOne(Path file) {
    String name = file.toString();
    return name.endsWith(SUFFIX + Compression.of(name).suffix());
  }

  /**
   * Carries the patch out, whole or not at all, and brings the closure in line with it: what lies
   * under units whose part-ofs or own days changed, all of it where an earlier load was killed.
   *
   * @throws StoreException when the file cannot be read, or is no whole patch
   */
  public void apply(Store store, Base base) {
    boolean rebuild = store.openClosure();
    ChangedUnits changed = new ChangedUnits(store.dataset());
    try {
      write(store.dataset(), changed);
    } catch (StoreException e) {
      if (!rebuild) {
        store.settleClosure();
      }
      throw e;
    }
    ClosureRebuild closure = new ClosureRebuild(store.dataset(), base);
    if (rebuild) {
      closure.run();
    } else {
      closure.run(changed.all());
    }
    store.settleClosure();
  }

  private void write(DatasetGraph dataset, ChangedUnits changed) {
    try (InputStream in = compression.unwrap(new BufferedInputStream(Files.newInputStream(file)))) {
      Txn.executeWrite(dataset, () -> read(in, dataset, changed));
    } catch (NoSuchFileException e) {
      throw new StoreException(file + ": no such file; check the path", e);
    } catch (IOException | RiotException e) {
      throw new StoreException(
          file + ": no RDF Patch (" + e.getMessage() + "); nothing was changed, fetch it again", e);
    }
  }

  private void read(InputStream in, DatasetGraph dataset, ChangedUnits changed) {
    Changes changes = new Changes(dataset, changed);
    new RDFPatchReaderText(in).apply(changes);
    if (!changes.committed) {
      throw new StoreException(
          file + ": ends without TC, a part is missing; nothing was changed, fetch it again");
    }
  }

  /** Rows of a patch, inside of a transaction that is open already. */
  private static final class Changes extends RDFChangesBase {
    private final DatasetGraph dataset;
    private final ChangedUnits changed;
    private boolean committed;

    Changes(DatasetGraph dataset, ChangedUnits changed) {
      this.dataset = dataset;
      this.changed = changed;
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
      Quad quad = Quad.create(named(graph), subject, predicate, object);
      dataset.add(quad);
      changed.note(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
      Quad quad = Quad.create(named(graph), subject, predicate, object);
      dataset.delete(quad);
      changed.note(quad);
    }

    @Override
    public void txnBegin() {
      committed = false;
    }

    @Override
    public void txnCommit() {
      committed = true;
    }

    private static Node named(Node graph) {
      return graph == null ? Quad.defaultGraphNodeGenerated : graph;
    }
  }
}
