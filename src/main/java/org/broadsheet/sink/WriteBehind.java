package org.broadsheet.sink;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Brings a file to the disk while more of it is written, so that {@link #force} has little left to
 * wait for. Used by one thread; at most one stretch is on its way at a time.
 */
final class WriteBehind implements AutoCloseable {
  /** Bytes between two requests: some tens of milliseconds of a disk. */
  private static final long STRETCH = 8L << 20;

  private final FileChannel channel;
  private final ExecutorService disk = Executors.newSingleThreadExecutor(WriteBehind::daemon);
  private Future<?> request = CompletableFuture.completedFuture(null);
  private long waiting;

  WriteBehind(FileChannel channel) {
    this.channel = channel;
  }

  /** So many bytes more were written to the channel. */
  void written(long bytes) {
    waiting += bytes;
    if (waiting >= STRETCH && request.isDone()) {
      waiting = 0;
      Future<?> earlier = request;
      request = disk.submit(() -> forceAfter(earlier));
    }
  }

  private Void forceAfter(Future<?> earlier) throws Exception {
    earlier.get();
    channel.force(false);
    return null;
  }

  /**
   * Waits until everything written is on the disk.
   *
   * @throws IOException when the disk refuses, or has refused since the file was opened: it tells
   *     that once only
   */
  void force() throws IOException {
    try {
      request.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the disk", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
    channel.force(false);
    waiting = 0;
  }

  /** Waits for what is on its way; the channel stays open. */
  @Override
  public void close() {
    disk.shutdown();
    try {
      disk.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "broadsheet-disk");
    thread.setDaemon(true);
    return thread;
  }
}
