package org.broadsheet.annotation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.annotation.Annotations.Role;
import org.broadsheet.annotation.StrictJson.Refused;
import org.jspecify.annotations.Nullable;

/** The entities of a line of annotations. */
final class EntityReader {
  private static final List<String> KINDS = List.of("place", "organization", "person");
  private static final List<String> UNIT_TYPES =
      List.of(
          "county",
          "province",
          "commune",
          "special-district",
          "prefecture",
          "city",
          "autonomous-region",
          "municipality",
          "autonomous-prefecture",
          "prefecture-level-city",
          "district",
          "banner",
          "brigade",
          "township",
          "other-place",
          "country");

  private EntityReader() {}

  static Entity entity(StrictJson in) throws IOException, Refused {
    @Nullable String id = null;
    @Nullable Kind kind = null;
    @Nullable String unitType = null;
    @Nullable Map<String, String> name = null;
    List<String> altNames = List.of();
    @Nullable String gazetteer = null;
    List<String> candidates = List.of();
    List<Parent> partOf = List.of();
    @Nullable String jurisdiction = null;
    @Nullable String parentBody = null;
    @Nullable Boolean inferred = null;
    List<Role> roles = List.of();
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> id = in.id();
        case "kind" -> kind = Kind.valueOf(in.oneOf(KINDS));
        case "unitType" -> unitType = in.oneOfOrNull(UNIT_TYPES);
        case "name" -> name = in.byLanguage();
        case "altNames" -> altNames = in.listOrNull(StrictJson::text);
        case "gazetteer" -> gazetteer = in.orNull(StrictJson::string);
        case "candidates" -> candidates = in.listOrNull(StrictJson::string);
        case "partOf" -> partOf = in.listOrNull(EntityReader::parent);
        case "jurisdiction" -> jurisdiction = in.orNull(StrictJson::id);
        case "parentBody" -> parentBody = in.orNull(StrictJson::id);
        case "inferred" -> inferred = in.orNull(StrictJson::bool);
        case "roles" -> roles = in.listOrNull(EntityReader::role);
        default -> throw in.unknownField();
      }
    }
    StrictJson.require(name != null && !name.isEmpty());
    return new Entity(
        StrictJson.given(id),
        StrictJson.given(kind),
        unitType,
        StrictJson.given(name),
        altNames,
        gazetteer,
        candidates,
        partOf,
        jurisdiction,
        parentBody,
        inferred,
        roles);
  }

  private static Parent parent(StrictJson in) throws IOException, Refused {
    @Nullable String parent = null;
    List<String> evidence = List.of();
    @Nullable Boolean partial = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "parent" -> parent = in.id();
        case "evidence" -> evidence = in.listOrNull(StrictJson::id);
        case "partial" -> partial = in.orNull(StrictJson::bool);
        default -> throw in.unknownField();
      }
    }
    return new Parent(StrictJson.given(parent), evidence, partial);
  }

  private static Role role(StrictJson in) throws IOException, Refused {
    @Nullable String title = null;
    @Nullable String organization = null;
    List<String> evidence = List.of();
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "title" -> title = in.text();
        case "organization" -> organization = in.orNull(StrictJson::id);
        case "evidence" -> evidence = in.listOrNull(StrictJson::id);
        default -> throw in.unknownField();
      }
    }
    return new Role(StrictJson.given(title), organization, evidence);
  }
}
