package org.broadsheet.store;

import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotNotFoundException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.system.Txn;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.FileTarget;

/** The whole content of a store as gzipped N-Quads, of one moment, while others go on reading. */
public final class Backup {
  private Backup() {}

  /**
   * Writes every statement to {@code file}, which appears whole or not at all.
   *
   * @throws org.broadsheet.sink.SinkException when the file cannot be written
   */
  public static void write(Store store, Path file) {
    try (FileTarget target =
        FileTarget.open(new ExportFile(file, ExportFormat.NQUADS, Compression.GZIP))) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(target.stream(), RDFFormat.NQUADS_UTF8);
      Txn.executeRead(store.dataset(), () -> StreamRDFOps.datasetToStream(store.dataset(), writer));
      target.publish();
    } catch (JenaException e) {
      throw new StoreException(
          file + ": the backup was not written (" + e.getMessage() + "); free space, try again", e);
    }
  }

  /**
   * Fills an empty store from a backup, in one transaction.
   *
   * @throws StoreException when the store is not empty, or the file is not a backup
   */
  public static void restore(Path file, Store store) {
    try {
      Txn.executeWrite(
          store.dataset(),
          () -> {
            if (!store.dataset().isEmpty()) {
              throw new StoreException(
                  file + ": the store it would go into is not empty; name a new one with --store");
            }
            RDFParser.source(file.toUri().toString())
                .lang(Lang.NQUADS)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(StreamRDFLib.dataset(store.dataset()));
          });
    } catch (RiotNotFoundException e) {
      throw new StoreException(file + ": cannot be read; check the path", e);
    } catch (RiotException e) {
      throw new StoreException(
          file + ": not a backup (" + e.getMessage() + "); nothing was restored", e);
    }
  }
}
