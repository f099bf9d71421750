package org.broadsheet.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request and what its answer must be.
 *
 * @param name of the case
 * @param form fields of a form to post; a query in the address without
 * @param parameters of the address, not yet encoded
 * @param status of the answer
 * @param headers of the request
 * @param expect headers of the answer, each a regular expression that must match all of it
 * @param holds pieces that the answer's text must hold
 * @param lacks pieces that it must not hold
 */
record RequestCase(
    String name,
    @Nullable String method,
    String path,
    @Nullable Map<String, String> parameters,
    @Nullable Map<String, String> form,
    @Nullable String body,
    @Nullable Map<String, String> headers,
    int status,
    @Nullable Map<String, String> expect,
    @Nullable List<String> holds,
    @Nullable List<String> lacks) {

  static List<RequestCase> read(Path file) throws IOException {
    return new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {});
  }

  HttpRequest to(FixtureSite site) {
    String query = parameters == null ? "" : "?" + encoded(parameters);
    HttpRequest.Builder request = HttpRequest.newBuilder(site.uri(path + query));
    if (form != null) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(encoded(form)));
    } else {
      request.method(
          method == null ? "GET" : method,
          body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }
    if (headers != null) {
      headers.forEach(request::header);
    }
    return request.build();
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
