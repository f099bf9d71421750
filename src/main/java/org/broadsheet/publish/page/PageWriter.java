package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.article.Language;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.publish.linked.Addresses;

/** Puts what a page shows into its template and frame, in the language of its reader. */
public final class PageWriter {
  private static final String SECONDS_OF_A_YEAR = "31536000";

  private final Templates templates = new Templates();
  private final Addresses addresses;

  public PageWriter(Addresses addresses) {
    this.addresses = addresses;
  }

  /** The page of that template. */
  public Reply write(
      String template, Map<String, ?> model, Reader reader, HttpServletRequest request) {
    Map<String, Object> framed = new LinkedHashMap<>(model);
    framed.put("frame", frame(reader, request));
    Reply reply =
        Reply.page(templates.render(template, reader.language(), framed))
            .with("Content-Language", reader.language().tag())
            .with("Vary", "Accept, Accept-Language, Cookie");
    return reader.chosen()
        ? reply.with(
            "Set-Cookie",
            "%s=%s; Path=/; Max-Age=%s; SameSite=Lax; HttpOnly"
                .formatted(Reader.PARAMETER, Reader.code(reader.language()), SECONDS_OF_A_YEAR))
        : reply;
  }

  /** A page that says what went wrong, and what next. */
  public Reply error(int status, String heading, String sentence, HttpServletRequest request) {
    Reader reader = Reader.of(request);
    return write(
            "error",
            Map.of("status", status, "heading", heading, "sentence", sentence),
            reader,
            request)
        .withStatus(status);
  }

  /** What is not there. */
  public Reply notFound(HttpServletRequest request) {
    return error(
        HttpServletResponse.SC_NOT_FOUND,
        "Not found",
        "The archive has nothing at this address; look for it by name.",
        request);
  }

  private Frame frame(Reader reader, HttpServletRequest request) {
    return new Frame(
        reader.language().tag(),
        reader.other().tag(),
        switchTo(reader.other(), request),
        addresses.path(Addresses.ONTOLOGY).orElseThrow());
  }

  private static String switchTo(Language language, HttpServletRequest request) {
    String query = request.getQueryString();
    String kept = query == null ? "" : query.replaceAll("(^|&)" + Reader.PARAMETER + "=[^&]*", "");
    String rest = kept.isEmpty() || kept.startsWith("&") ? kept : "&" + kept;
    return "%s?%s=%s%s"
        .formatted(request.getRequestURI(), Reader.PARAMETER, Reader.code(language), rest);
  }
}
