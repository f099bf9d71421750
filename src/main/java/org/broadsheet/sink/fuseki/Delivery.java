package org.broadsheet.sink.fuseki;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.broadsheet.sink.SinkException;

/** Sends a request until it is accepted, refused for good, or given up. */
final class Delivery {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final int SUCCESS_END = 300;
  private static final int SHOWN = 300;

  private final HttpClient client;
  private final Backoff backoff;

  Delivery(HttpClient client, Backoff backoff) {
    this.client = client;
    this.backoff = backoff;
  }

  /**
   * Returns once the server has accepted.
   *
   * @throws SinkException when it refuses for good, or still does after the last attempt
   */
  void send(HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      Optional<SinkException> refusal = attempt(request);
      if (refusal.isEmpty()) {
        return;
      }
      if (attempt == backoff.attempts()) {
        throw refusal.get();
      }
      pause(request, attempt);
    }
  }

  /** The passing refusal, if there was one. */
  private Optional<SinkException> attempt(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      int status = response.statusCode();
      if (status < SUCCESS_END) {
        return Optional.empty();
      }
      SinkException refusal = refused(request, response);
      if (status < SERVER_ERROR && status != TOO_MANY_REQUESTS) {
        throw refusal;
      }
      return Optional.of(refusal);
    } catch (IOException e) {
      return Optional.of(
          new SinkException(
              "%s: not reached (%s); start the server, or correct the address and load again"
                  .formatted(request.uri(), e),
              e));
    } catch (InterruptedException e) {
      throw interrupted(request, e);
    }
  }

  private void pause(HttpRequest request, int attempt) {
    try {
      Thread.sleep(backoff.after(attempt).toMillis());
    } catch (InterruptedException e) {
      throw interrupted(request, e);
    }
  }

  private static SinkException refused(HttpRequest request, HttpResponse<String> response) {
    String body = response.body().strip();
    return new SinkException(
        "%s: the server answered %d (%s); name its graph store endpoint that may write, then load again"
            .formatted(
                request.uri(),
                response.statusCode(),
                body.substring(0, Math.min(SHOWN, body.length()))));
  }

  private static SinkException interrupted(HttpRequest request, InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new SinkException(request.uri() + ": interrupted; load again", cause);
  }
}
