package org.broadsheet.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Applies a function on several threads and hands the results on in the order of the input, holding
 * a bounded number of elements at any time.
 */
final class OrderedParallel {
  /** Elements under way for each thread: enough to ride out one slow element. */
  private static final int WINDOW_PER_THREAD = 16;

  private final int threads;

  OrderedParallel(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
    this.threads = threads;
  }

  /**
   * Pulls {@code input} and calls {@code sink} on the calling thread only; {@code work} runs on the
   * workers. The first exception of any of the three ends the run and is thrown as it is, once the
   * elements that were being worked on are done.
   */
  <A, B> void map(Iterator<A> input, Function<A, B> work, Consumer<B> sink) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedParallel::daemon);
    try {
      Queue<Future<B>> window = new ArrayDeque<>();
      while (input.hasNext()) {
        A element = input.next();
        window.add(workers.submit(() -> work.apply(element)));
        if (window.size() >= threads * WINDOW_PER_THREAD) {
          sink.accept(result(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        sink.accept(result(window.remove()));
      }
    } finally {
      workers.shutdownNow();
      awaitEnd(workers);
    }
  }

  private static void awaitEnd(ExecutorService workers) {
    try {
      workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "broadsheet-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a worker", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
