package org.broadsheet.publish.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.publish.calendar.EventSet;
import org.broadsheet.rdf.Iri;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Org;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Sem;

/** What pages tell of things beside their statements, by the class of the thing. */
final class Sections {
  private static final int SHOWN = 60;
  private static final List<String> EVENT_COLUMNS =
      List.of("date", "basis", "type", "event", "article");

  private final Archive archive;
  private final Labels labels;

  Sections(Archive archive, Labels labels) {
    this.archive = archive;
    this.labels = labels;
  }

  /**
   * The sections that have anything to show.
   *
   * @param types of the thing
   */
  List<Section> of(String iri, List<String> types) {
    List<Section> sections = new ArrayList<>();
    if (isUnit(types)) {
      unit(iri, sections);
    }
    if (has(types, Org.Organization)) {
      sections.add(first("posts", "posts-in", "body", iri, "date", "person", "role", "article"));
    }
    if (has(types, Schema.Person)) {
      sections.add(first("posts", "posts-of", "person", iri, "date", "role", "body", "article"));
    }
    if (has(types, Org.Organization) || has(types, Schema.Person)) {
      sections.add(events(archive.calendar().by(Archive.iri(iri)), "actor", iri));
    }
    if (has(types, Sem.Event)) {
      sections.add(
          own(
              "told",
              "event-told",
              "event",
              iri,
              "date",
              "basis",
              "status",
              "type",
              "place",
              "actor",
              "minimum",
              "maximum",
              "unitText",
              "article"));
      sections.add(catalogue("evidence", "evidence/sentence-behind", Map.of("fact", iri)));
    }
    if (isUnit(types) || has(types, Org.Organization) || has(types, Schema.Person)) {
      sections.add(first("mentions", "mentions-of", "thing", iri, "date", "article", "label"));
    }
    return sections.stream()
        .filter(section -> !section.rows().isEmpty())
        .map(Section::readable)
        .toList();
  }

  /** The chain above a unit on a day. */
  Rows chain(String iri, LocalDate on) {
    return Rows.of(
        archive.answer("hierarchy/ancestors-on", Map.of("unit", iri, "on", on.toString())),
        SHOWN,
        labels);
  }

  /** The tree under a unit on a day. */
  Tree below(String iri, LocalDate on) {
    return Tree.of(archive.hierarchy().within(Archive.iri(iri), on), labels);
  }

  static boolean isUnit(List<String> types) {
    return has(types, Bs.AdministrativeUnit) || has(types, Schema.Place);
  }

  static boolean has(List<String> types, Iri type) {
    return types.contains(type.value());
  }

  private void unit(String iri, List<Section> sections) {
    sections.add(
        own(
            "parents",
            "parents-of",
            "unit",
            iri,
            "from",
            "until",
            "parent",
            "precision",
            "source"));
    sections.add(
        own(
            "changes",
            "changes-of",
            "unit",
            iri,
            "date",
            "kind",
            "before",
            "beforeParent",
            "after",
            "afterParent"));
    sections.add(catalogue("lineage", "hierarchy/lineage", Map.of("unit", iri)));
    sections.add(events(archive.within(Archive.iri(iri)), "unit", iri));
    sections.add(
        catalogue(
            "bodies",
            "organization/bodies-of-unit",
            Map.of("unit", iri, "on", archive.lastDay().toString())));
  }

  /** The first of the events, and where all are: on the timeline of that parameter. */
  private Section events(EventSet events, String parameter, String iri) {
    return new Section(
        "events",
        Rows.of(EVENT_COLUMNS, archive.first(events, SHOWN), SHOWN, labels).outOf(events.size()),
        "/timeline?%s=%s".formatted(parameter, URLEncoder.encode(iri, StandardCharsets.UTF_8)));
  }

  private Section catalogue(String heading, String name, Map<String, String> arguments) {
    return new Section(heading, Rows.of(archive.answer(name, arguments), SHOWN, labels), "");
  }

  private Section own(
      String heading, String query, String parameter, String iri, String... columns) {
    Map<String, Node> values = Map.of(parameter, Archive.iri(iri));
    return new Section(
        heading, Rows.of(List.of(columns), archive.rows(query, values), SHOWN, labels), "");
  }

  /** Rows of a query that is asked for the first alone, and where all of its answer is. */
  private Section first(
      String heading, String query, String parameter, String iri, String... columns) {
    Map<String, Node> values = Map.of(parameter, Archive.iri(iri));
    List<Binding> rows = archive.rows(query, values).stream().limit(SHOWN).toList();
    return new Section(
        heading, Rows.of(List.of(columns), rows, SHOWN, labels), archive.whole(query, values));
  }
}
