package org.broadsheet.annotation;

import static org.broadsheet.annotation.RecordReader.Field.optional;
import static org.broadsheet.annotation.RecordReader.Field.required;
import static org.broadsheet.annotation.RecordReader.Field.stated;

import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.Sentence;
import org.broadsheet.annotation.Annotations.TextPart;

/** The stretches of text of a line of annotations: halves, sentences, mentions, dates, figures. */
final class StretchReader {
  static final RecordReader<Extent> EXTENT =
      RecordReader.of(
          Extent.class, required("begin", StrictJson::offset), required("end", StrictJson::offset));

  static final RecordReader<TextPart> TEXT =
      RecordReader.of(
          TextPart.class,
          required("lang", StrictJson::language),
          required("begin", StrictJson::offset),
          required("end", StrictJson::offset),
          optional("body", EXTENT));

  static final RecordReader<Sentence> SENTENCE =
      RecordReader.of(
          Sentence.class,
          required("id", StrictJson::id),
          required("lang", StrictJson::language),
          required("begin", StrictJson::offset),
          required("end", StrictJson::offset),
          optional("renders", StrictJson::id));

  static final RecordReader<Mention> MENTION =
      RecordReader.of(
          Mention.class,
          required("id", StrictJson::id),
          required("begin", StrictJson::offset),
          required("end", StrictJson::offset),
          required("lang", StrictJson::language),
          required("text", StrictJson::text),
          optional("entity", StrictJson::id),
          optional("renders", StrictJson::id),
          optional("issue", StrictJson.oneOf("mistranslation")),
          optional("correct", StrictJson::string),
          optional("rule", StrictJson::string),
          optional("confidence", StrictJson::confidence));

  static final RecordReader<DateMention> DATE =
      RecordReader.of(
          DateMention.class,
          optional("id", StrictJson::id),
          required("begin", StrictJson::offset),
          required("end", StrictJson::offset),
          required("lang", StrictJson::language),
          required("text", StrictJson::text),
          required("from", StrictJson::date),
          required("to", StrictJson::date),
          optional("precision", StrictJson.oneOf("day", "month", "year")),
          optional("renders", StrictJson::id),
          optional("rule", StrictJson::string),
          optional("confidence", StrictJson::confidence));

  static final RecordReader<Quantity> QUANTITY =
      RecordReader.of(
          Quantity.class,
          required("id", StrictJson::id),
          required("begin", StrictJson::offset),
          required("end", StrictJson::offset),
          required("lang", StrictJson::language),
          required("text", StrictJson::text),
          stated("min", StrictJson::number),
          stated("max", StrictJson::number),
          optional("unit", StrictJson::string),
          optional("of", StrictJson::byLanguage),
          optional("place", StrictJson::id),
          optional("approximate", StrictJson::bool),
          optional("renders", StrictJson::id),
          optional("issue", StrictJson.oneOf("number-difference")),
          optional("rule", StrictJson::string),
          optional("confidence", StrictJson::confidence));

  private StretchReader() {}
}
