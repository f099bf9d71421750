package org.broadsheet.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** An answer, whole, with a strong validator: the digest of its bytes. Immutable. */
public final class Reply {
  private final int status;
  private final String type;
  private final byte[] body;
  private final Map<String, String> headers;
  private final List<Link> links;

  private Reply(
      int status, String type, byte[] body, Map<String, String> headers, List<Link> links) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.headers = Map.copyOf(headers);
    this.links = List.copyOf(links);
  }

  /**
   * @param type media type with its parameters; empty for an answer without a body
   */
  public static Reply of(int status, String type, String body) {
    return of(status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply of(int status, String type, byte[] body) {
    return new Reply(status, type, body.clone(), Map.of(), List.of());
  }

  public static Reply page(String html) {
    return of(HttpServletResponse.SC_OK, "text/html; charset=utf-8", html);
  }

  /** 303: see another address for what can be known of the thing. */
  public static Reply seeOther(String path) {
    return of(HttpServletResponse.SC_SEE_OTHER, "", "").with("Location", path);
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, type, body, more, links);
  }

  public Reply withStatus(int changed) {
    return new Reply(changed, type, body, headers, links);
  }

  public Reply withLinks(List<Link> more) {
    return new Reply(
        status, type, body, headers, Stream.concat(links.stream(), more.stream()).toList());
  }

  /** Sends it, or 304 when the client has it. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    links.forEach(link -> response.addHeader("Link", link.header()));
    if (status == HttpServletResponse.SC_OK) {
      String tag = '"' + DigestUtils.sha256Hex(body).substring(0, 32) + '"';
      response.setHeader("ETag", tag);
      if (!headers.containsKey("Cache-Control")) {
        response.setHeader("Cache-Control", "no-cache");
      }
      if (isKnown(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(status);
    if (!type.isEmpty()) {
      response.setContentType(type);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** {@code If-None-Match} compares weakly: RFC 9110, section 13.1.2. */
  private static boolean isKnown(@Nullable String known, String tag) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .map(each -> each.startsWith("W/") ? each.substring(2) : each)
            .anyMatch(each -> each.equals("*") || each.equals(tag));
  }
}
