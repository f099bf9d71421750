package org.broadsheet.publish;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Work that goes on behind a site, piece by piece, until it is done or the site is closed. A piece
 * that fails is left to the first request that needs it, which tells of it.
 */
final class Settling implements AutoCloseable {
  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  Settling(List<Runnable> pieces) {
    pieces.forEach(piece -> worker.execute(new FutureTask<>(piece, null)));
    worker.shutdown();
  }

  /** Waits for the piece that is under way, and leaves the others. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
