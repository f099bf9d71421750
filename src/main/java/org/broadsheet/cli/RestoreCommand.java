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

/** {@code restore}: a new store from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Fills an empty store from a backup.")
public final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "what `backup` wrote")
  Path file = Path.of("backup.nq.gz");

  @Mixin StoreOption store = new StoreOption();

  @Override
  public Integer call() {
    ReadableFile.checked(file);
    try (Store opened = store.open()) {
      Backup.restore(file, opened);
      RejectionLedger.restore(file, store.folder());
    }
    return ExitCode.OK;
  }
}
