package org.broadsheet.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A GET with headers that a client's library would not send, byte for byte.
 *
 * @param lines of the head, the first with the path
 */
record RawRequest(List<String> lines) {
  private static final int PATIENCE_MILLISECONDS = 20_000;

  /** What came back, head and body; empty when the server only closed the connection. */
  record RawAnswer(String text) {
    int status() {
      return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }
  }

  /** To a host by the name of {@code archive.example}. */
  static RawRequest get(String path) {
    return withoutHost(path).with("Host", "archive.example");
  }

  static RawRequest withoutHost(String path) {
    return new RawRequest(List.of("GET " + path + " HTTP/1.1", "Connection: close"));
  }

  RawRequest with(String header, String value) {
    List<String> more = new ArrayList<>(lines);
    more.add(header + ": " + value);
    return new RawRequest(List.copyOf(more));
  }

  RawAnswer at(String address, int port) throws IOException {
    try (Socket socket = new Socket(address, port)) {
      socket.setSoTimeout(PATIENCE_MILLISECONDS);
      OutputStream out = socket.getOutputStream();
      out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new RawAnswer(
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
