package org.broadsheet.publish.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.publish.http.Form;
import org.broadsheet.publish.http.Link;

/**
 * All links of a thing's page and of its metadata in one document, as RFC 9264, section 4.2 has it:
 * level 2 of https://signposting.org/FAIR/.
 */
public final class Linkset {
  public static final String MEDIA_TYPE = "application/linkset+json";

  private final Signposts signposts;
  private final Addresses addresses;

  public Linkset(Signposts signposts, Addresses addresses) {
    this.signposts = signposts;
    this.addresses = addresses;
  }

  /**
   * The link set in JSON.
   *
   * @param site an address of this site
   */
  public String of(Description description, URI site) {
    String origin = "%s://%s".formatted(site.getScheme(), site.getRawAuthority());
    String iri = description.iri();
    List<Map<String, Object>> contexts = new ArrayList<>();
    contexts.add(
        context(addresses.document(iri, Form.HTML), signposts.ofPage(description), origin));
    for (Form form : Form.RDF) {
      contexts.add(context(addresses.document(iri, form), signposts.ofMetadata(iri, form), origin));
    }
    try {
      return new JsonMapper().writeValueAsString(Map.of("linkset", contexts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> context(String anchor, List<Link> links, String origin) {
    Map<String, List<Map<String, String>>> byRelation = new LinkedHashMap<>();
    for (Link link : links) {
      Map<String, String> target = new LinkedHashMap<>();
      target.put("href", absolute(link.target(), origin));
      if (link.type() != null) {
        target.put("type", link.type());
      }
      byRelation.computeIfAbsent(link.rel(), relation -> new ArrayList<>()).add(target);
    }
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("anchor", absolute(anchor, origin));
    context.putAll(byRelation);
    return context;
  }

  private static String absolute(String target, String origin) {
    return target.startsWith("/") ? origin + target : target;
  }
}
