package org.broadsheet.annotation;

import static org.broadsheet.annotation.RecordReader.Field.optional;
import static org.broadsheet.annotation.RecordReader.Field.required;
import static org.broadsheet.annotation.RecordReader.Field.stated;

import java.io.IOException;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Trigger;
import org.broadsheet.annotation.StrictJson.Refused;

/** The events of a line of annotations. */
final class EventReader {
  private static final RecordReader<Trigger> TRIGGER =
      RecordReader.of(
          Trigger.class,
          required("begin", StrictJson::offset),
          required("end", StrictJson::offset),
          required("text", StrictJson::text));

  static final RecordReader<Event> EVENT =
      RecordReader.of(
          Event.class,
          required("id", StrictJson::id),
          required("type", EventReader::type),
          required("lang", StrictJson::language),
          required("trigger", TRIGGER),
          optional("places", StrictJson.list(StrictJson::id)),
          optional("actors", StrictJson.list(StrictJson::id)),
          optional("quantities", StrictJson.list(StrictJson::id)),
          stated("earliest", StrictJson::date),
          stated("latest", StrictJson::date),
          required("basis", StrictJson.oneOf("stated", "dateline", "issue")),
          optional("status", StrictJson.oneOf("planned", "negated")),
          optional("dates", StrictJson.list(StrictJson::id)),
          optional("sentence", StretchReader.EXTENT),
          optional("rule", StrictJson::string),
          optional("confidence", StrictJson::confidence));

  private EventReader() {}

  private static String type(StrictJson in) throws IOException, Refused {
    String name = in.text();
    StrictJson.require(isUpper(name.charAt(0)));
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      StrictJson.require(isUpper(c) || (c >= 'a' && c <= 'z'));
    }
    return name;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
