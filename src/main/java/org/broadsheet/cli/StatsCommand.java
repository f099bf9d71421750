package org.broadsheet.cli;

import java.util.concurrent.Callable;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code stats}: what the store holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Counts what the embedded store holds.")
public final class StatsCommand implements Callable<Integer> {
  @Mixin StoreOption store = new StoreOption();
  @Mixin Messages messages = new Messages();

  @Override
  public Integer call() {
    try (Store opened = store.existing()) {
      StoreCounts counts = StoreCounts.of(opened);
      messages
          .out()
          .print(
              Columns.line("quads", counts.statements())
                  + Columns.line("graphs", counts.graphs())
                  + Columns.line("texts", counts.texts())
                  + Columns.line("events", counts.events())
                  + Columns.line("administrative units", counts.units())
                  + Columns.line("rows of the closure", counts.within()));
    }
    return ExitCode.OK;
  }
}
