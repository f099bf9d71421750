package org.broadsheet.cli;

import java.util.concurrent.Callable;
import org.broadsheet.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code compact}: gives the space of replaced graphs back. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description =
        "Rewrites the indexes without what was replaced, and with full pages; healed when killed.")
public final class CompactCommand implements Callable<Integer> {
  @Mixin StoreOption store = new StoreOption();

  @Override
  public Integer call() {
    try (Store opened = store.existing()) {
      opened.compact();
    }
    return ExitCode.OK;
  }
}
