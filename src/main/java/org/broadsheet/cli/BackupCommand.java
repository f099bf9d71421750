package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.broadsheet.pipeline.RejectionLedger;
import org.broadsheet.store.Backup;
import org.broadsheet.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: the store's content as one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Writes the whole content of the store as gzipped N-Quads, and beside it, in"
            + " FILE.rejected.jsonl, which articles its loads rejected.")
public final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "backup.nq.gz")
  Path file = Path.of("backup.nq.gz");

  @Mixin StoreOption store = new StoreOption();

  @Override
  public Integer call() {
    try (Store opened = store.existing()) {
      Backup.write(opened, file);
      RejectionLedger.backUp(store.folder(), file);
    }
    return ExitCode.OK;
  }
}
