package org.broadsheet.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.mapping.Base;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Org;
import org.broadsheet.vocab.Rdf;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Sem;

/** Addresses of pages over a store, of each kind another with every call, the same in every run. */
final class RandomPages {
  private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
  private static final int DAYS = 54 * 365;
  private static final int DRAWN_FROM = 20_000;
  private static final Addresses ADDRESSES = new Addresses(Base.DEFAULT);

  private final Random random = new Random(1949);
  private final DatasetGraph store;

  RandomPages(DatasetGraph store) {
    this.store = store;
  }

  /** The kinds of pages by their titles, in the order of a table. */
  Map<String, Supplier<String>> byTitle() {
    Supplier<String> province = unit(Level.PROVINCE);
    Supplier<String> county = unit(Level.COUNTY);
    Supplier<String> kind = words("SendDown", "Increase", "Regulation", "Construction", "Campaign");
    Map<String, Supplier<String>> pages = new LinkedHashMap<>();
    pages.put("start", () -> "/");
    pages.put("search, a county", asked("/search?q=", () -> name(Level.COUNTY)));
    pages.put("search, words of a text", asked("/search?q=", words("下放干部", "水库", "公社", "粮食")));
    pages.put("article", thing(Schema.NewsArticle));
    pages.put("event", thing(Sem.Event));
    pages.put("body", thing(Org.Organization));
    pages.put("person", thing(Schema.Person));
    pages.put("county", county);
    pages.put("prefecture", unit(Level.PREFECTURE));
    pages.put("province", province);
    pages.put("province on another day", () -> province.get() + "?on=" + day());
    pages.put("timeline", () -> "/timeline");
    pages.put("timeline, a year", () -> "/timeline?" + year());
    pages.put("timeline, a kind of event", () -> "/timeline?type=" + encoded(type(kind)));
    pages.put("timeline, a province", asked("/timeline?unit=", this::province));
    pages.put(
        "timeline, a kind in a province",
        () -> "/timeline?unit=" + encoded(province()) + "&type=" + encoded(type(kind)));
    pages.put("hierarchy", () -> "/hierarchy?on=" + day());
    pages.put(
        "hierarchy, a province", () -> "/hierarchy?unit=" + encoded(province()) + "&on=" + day());
    pages.put(
        "hierarchy, two days",
        () -> "/hierarchy?unit=" + encoded(province()) + "&on=" + day() + "&to=" + day());
    pages.put("quality", () -> "/quality");
    pages.put("catalogue", () -> "/query");
    pages.put(
        "events in a unit, a year",
        () -> "/query?name=timeline/events-in-unit&unit=" + encoded(province()) + "&" + year());
    pages.put(
        "units under a unit",
        () -> "/query?name=hierarchy/descendants-on&unit=" + encoded(province()) + "&on=" + day());
    return pages;
  }

  private Supplier<String> asked(String path, Supplier<String> value) {
    return () -> path + encoded(value.get());
  }

  private static String type(Supplier<String> kind) {
    return "https://w3id.org/broadsheet/ns#" + kind.get();
  }

  private Supplier<String> words(String... words) {
    return () -> one(List.of(words));
  }

  private String province() {
    return iri(Level.PROVINCE);
  }

  private Supplier<String> unit(Level level) {
    return () -> path(iri(level));
  }

  private String iri(Level level) {
    return Base.DEFAULT.place(one(units(level)).id().value()).value();
  }

  private String name(Level level) {
    return one(units(level)).chinese();
  }

  private static List<Unit> units(Level level) {
    return Gazetteer.bundled().units().stream().filter(unit -> unit.level() == level).toList();
  }

  /** The page of a thing of that class, of the first in the store. */
  private Supplier<String> thing(Iri type) {
    List<String> things =
        Txn.calculateRead(
            store,
            () ->
                store.stream(Node.ANY, Node.ANY, JenaTerms.node(Rdf.type), JenaTerms.node(type))
                    .map(Quad::getSubject)
                    .limit(DRAWN_FROM)
                    .map(Node::getURI)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList());
    return () -> path(one(things));
  }

  private static String path(String iri) {
    return ADDRESSES.path(iri).orElseThrow();
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private String year() {
    LocalDate day = day();
    return "from=%s&to=%s".formatted(day, day.plusYears(1));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
