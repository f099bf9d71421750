package org.broadsheet.annotation;

import static org.broadsheet.annotation.RecordReader.Field.optional;
import static org.broadsheet.annotation.RecordReader.Field.required;

import java.io.IOException;
import java.util.Map;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.annotation.Annotations.Role;
import org.broadsheet.annotation.StrictJson.Refused;
import org.broadsheet.annotation.StrictJson.Value;

/** The entities of a line of annotations. */
final class EntityReader {
  private static final Value<String> KIND = StrictJson.oneOf("place", "organization", "person");

  /** The commonest first. */
  private static final Value<String> UNIT_TYPE =
      StrictJson.oneOf(
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

  private static final RecordReader<Parent> PARENT =
      RecordReader.of(
          Parent.class,
          required("parent", StrictJson::id),
          optional("evidence", StrictJson.list(StrictJson::id)),
          optional("partial", StrictJson::bool));

  private static final RecordReader<Role> ROLE =
      RecordReader.of(
          Role.class,
          required("title", StrictJson::text),
          optional("organization", StrictJson::id),
          optional("evidence", StrictJson.list(StrictJson::id)));

  static final RecordReader<Entity> ENTITY =
      RecordReader.of(
          Entity.class,
          required("id", StrictJson::id),
          required("kind", in -> Kind.valueOf(KIND.read(in))),
          optional("unitType", UNIT_TYPE),
          required("name", EntityReader::name),
          optional("altNames", StrictJson.list(StrictJson::text)),
          optional("gazetteer", StrictJson::string),
          optional("candidates", StrictJson.list(StrictJson::string)),
          optional("partOf", StrictJson.list(PARENT)),
          optional("jurisdiction", StrictJson::id),
          optional("parentBody", StrictJson::id),
          optional("inferred", StrictJson::bool),
          optional("roles", StrictJson.list(ROLE)));

  private EntityReader() {}

  private static Map<String, String> name(StrictJson in) throws IOException, Refused {
    Map<String, String> name = in.byLanguage();
    StrictJson.require(!name.isEmpty());
    return name;
  }
}
