package org.broadsheet.annotation;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.Sentence;
import org.broadsheet.annotation.Annotations.TextPart;
import org.broadsheet.annotation.StrictJson.Refused;
import org.jspecify.annotations.Nullable;

/** The stretches of text of a line of annotations: halves, sentences, mentions, dates, figures. */
final class StretchReader {
  private static final List<String> MENTION_ISSUES = List.of("mistranslation");
  private static final List<String> QUANTITY_ISSUES = List.of("number-difference");
  private static final List<String> PRECISIONS = List.of("day", "month", "year");

  private StretchReader() {}

  static Extent extent(StrictJson in) throws IOException, Refused {
    int begin = -1;
    int end = -1;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "begin" -> begin = in.offset();
        case "end" -> end = in.offset();
        default -> throw in.unknownField();
      }
    }
    return new Extent(StrictJson.given(begin), StrictJson.given(end));
  }

  static TextPart text(StrictJson in) throws IOException, Refused {
    @Nullable String lang = null;
    int begin = -1;
    int end = -1;
    @Nullable Extent body = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "lang" -> lang = in.language();
        case "begin" -> begin = in.offset();
        case "end" -> end = in.offset();
        case "body" -> body = in.orNull(StretchReader::extent);
        default -> throw in.unknownField();
      }
    }
    return new TextPart(
        StrictJson.given(lang), StrictJson.given(begin), StrictJson.given(end), body);
  }

  static Sentence sentence(StrictJson in) throws IOException, Refused {
    @Nullable String id = null;
    @Nullable String lang = null;
    int begin = -1;
    int end = -1;
    @Nullable String renders = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> id = in.id();
        case "lang" -> lang = in.language();
        case "begin" -> begin = in.offset();
        case "end" -> end = in.offset();
        case "renders" -> renders = in.orNull(StrictJson::id);
        default -> throw in.unknownField();
      }
    }
    return new Sentence(
        StrictJson.given(id),
        StrictJson.given(lang),
        StrictJson.given(begin),
        StrictJson.given(end),
        renders);
  }

  static Mention mention(StrictJson in) throws IOException, Refused {
    @Nullable String id = null;
    int begin = -1;
    int end = -1;
    @Nullable String lang = null;
    @Nullable String text = null;
    @Nullable String entity = null;
    @Nullable String renders = null;
    @Nullable String issue = null;
    @Nullable String correct = null;
    @Nullable String rule = null;
    @Nullable Double confidence = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> id = in.id();
        case "begin" -> begin = in.offset();
        case "end" -> end = in.offset();
        case "lang" -> lang = in.language();
        case "text" -> text = in.text();
        case "entity" -> entity = in.orNull(StrictJson::id);
        case "renders" -> renders = in.orNull(StrictJson::id);
        case "issue" -> issue = in.oneOfOrNull(MENTION_ISSUES);
        case "correct" -> correct = in.orNull(StrictJson::string);
        case "rule" -> rule = in.orNull(StrictJson::string);
        case "confidence" -> confidence = in.orNull(StrictJson::confidence);
        default -> throw in.unknownField();
      }
    }
    return new Mention(
        StrictJson.given(id),
        StrictJson.given(begin),
        StrictJson.given(end),
        StrictJson.given(lang),
        StrictJson.given(text),
        entity,
        renders,
        issue,
        correct,
        rule,
        confidence);
  }

  static DateMention date(StrictJson in) throws IOException, Refused {
    @Nullable String id = null;
    int begin = -1;
    int end = -1;
    @Nullable String lang = null;
    @Nullable String text = null;
    @Nullable LocalDate from = null;
    @Nullable LocalDate to = null;
    @Nullable String precision = null;
    @Nullable String renders = null;
    @Nullable String rule = null;
    @Nullable Double confidence = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> id = in.orNull(StrictJson::id);
        case "begin" -> begin = in.offset();
        case "end" -> end = in.offset();
        case "lang" -> lang = in.language();
        case "text" -> text = in.text();
        case "from" -> from = in.date();
        case "to" -> to = in.date();
        case "precision" -> precision = in.oneOfOrNull(PRECISIONS);
        case "renders" -> renders = in.orNull(StrictJson::id);
        case "rule" -> rule = in.orNull(StrictJson::string);
        case "confidence" -> confidence = in.orNull(StrictJson::confidence);
        default -> throw in.unknownField();
      }
    }
    return new DateMention(
        id,
        StrictJson.given(begin),
        StrictJson.given(end),
        StrictJson.given(lang),
        StrictJson.given(text),
        StrictJson.given(from),
        StrictJson.given(to),
        precision,
        renders,
        rule,
        confidence);
  }

  static Quantity quantity(StrictJson in) throws IOException, Refused {
    @Nullable String id = null;
    int begin = -1;
    int end = -1;
    @Nullable String lang = null;
    @Nullable String text = null;
    boolean hasMin = false;
    @Nullable BigDecimal min = null;
    boolean hasMax = false;
    @Nullable BigDecimal max = null;
    @Nullable String unit = null;
    Map<String, String> of = Map.of();
    @Nullable String place = null;
    @Nullable Boolean approximate = null;
    @Nullable String renders = null;
    @Nullable String issue = null;
    @Nullable String rule = null;
    @Nullable Double confidence = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> id = in.id();
        case "begin" -> begin = in.offset();
        case "end" -> end = in.offset();
        case "lang" -> lang = in.language();
        case "text" -> text = in.text();
        case "min" -> {
          min = in.orNull(StrictJson::number);
          hasMin = true;
        }
        case "max" -> {
          max = in.orNull(StrictJson::number);
          hasMax = true;
        }
        case "unit" -> unit = in.orNull(StrictJson::string);
        case "of" -> of = in.isNull() ? Map.of() : in.byLanguage();
        case "place" -> place = in.orNull(StrictJson::id);
        case "approximate" -> approximate = in.orNull(StrictJson::bool);
        case "renders" -> renders = in.orNull(StrictJson::id);
        case "issue" -> issue = in.oneOfOrNull(QUANTITY_ISSUES);
        case "rule" -> rule = in.orNull(StrictJson::string);
        case "confidence" -> confidence = in.orNull(StrictJson::confidence);
        default -> throw in.unknownField();
      }
    }
    StrictJson.require(hasMin && hasMax);
    return new Quantity(
        StrictJson.given(id),
        StrictJson.given(begin),
        StrictJson.given(end),
        StrictJson.given(lang),
        StrictJson.given(text),
        min,
        max,
        unit,
        of,
        place,
        approximate,
        renders,
        issue,
        rule,
        confidence);
  }
}
