package org.broadsheet.annotation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of a document, each as a definition of {@code annotations.schema.json} wants it; the
 * parser stands on the value. What this takes the schema takes; it may refuse what the schema takes
 * only where a number is not written as its field's type or where a line end follows an id.
 */
final class StrictJson {
  private final JsonParser parser;

  StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /** The document is not of the published format, as far as can be told here. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private Refused() {
      super("not of the published format", null, false, false);
    }
  }

  /** Reads the value on which the parser stands. */
  @FunctionalInterface
  interface Value<T> {
    T read(StrictJson in) throws IOException, Refused;
  }

  /** A whole document of one value. */
  <T> T document(Value<T> value) throws IOException, Refused {
    parser.nextToken();
    T read = value.read(this);
    require(parser.nextToken() == null);
    return read;
  }

  void beginObject() throws Refused {
    require(parser.currentToken() == JsonToken.START_OBJECT);
  }

  /** Goes on to the value of the next field; {@code null} at the end of the object. */
  @Nullable String nextField() throws IOException {
    String name = parser.nextFieldName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  static void require(boolean kept) throws Refused {
    if (!kept) {
      throw new Refused();
    }
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** A list, {@code item} by {@code item}. */
  static <T> Value<List<T>> list(Value<T> item) {
    return in -> in.items(item);
  }

  private <T> List<T> items(Value<T> item) throws IOException, Refused {
    require(parser.currentToken() == JsonToken.START_ARRAY);
    List<T> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(item.read(this));
    }
    return items;
  }

  String string() throws IOException, Refused {
    require(parser.currentToken() == JsonToken.VALUE_STRING);
    return parser.getText();
  }

  /** A string of at least one character. */
  String text() throws IOException, Refused {
    String text = string();
    require(!text.isEmpty());
    return text;
  }

  /** {@code #/$defs/id}. */
  String id() throws IOException, Refused {
    String id = text();
    require(isLetterOrDigit(id.charAt(0)));
    for (int i = 1; i < id.length(); i++) {
      char c = id.charAt(i);
      require(isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
    }
    return id;
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** One of a few names. */
  static Value<String> oneOf(String... names) {
    List<String> few = List.of(names);
    return in -> {
      int index = few.indexOf(in.string());
      require(index >= 0);
      return few.get(index);
    };
  }

  /** {@code #/$defs/offset}, below 2<sup>31</sup>. */
  int offset() throws IOException, Refused {
    require(parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
    require(parser.getNumberType() == JsonParser.NumberType.INT);
    int offset = parser.getIntValue();
    require(offset >= 0);
    return offset;
  }

  BigDecimal number() throws IOException, Refused {
    JsonToken token = parser.currentToken();
    require(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT);
    return parser.getDecimalValue();
  }

  /** {@code #/$defs/confidence}. */
  double confidence() throws IOException, Refused {
    BigDecimal confidence = number();
    require(confidence.signum() >= 0 && confidence.compareTo(BigDecimal.ONE) <= 0);
    return confidence.doubleValue();
  }

  boolean bool() throws IOException, Refused {
    JsonToken token = parser.currentToken();
    require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
    return token == JsonToken.VALUE_TRUE;
  }

  /** {@code #/$defs/date}. */
  LocalDate date() throws IOException, Refused {
    String date = string();
    require(date.length() == 10 && date.charAt(4) == '-' && date.charAt(7) == '-');
    try {
      return LocalDate.of(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
    } catch (DateTimeException e) {
      throw new Refused();
    }
  }

  private static int digits(String text, int begin, int end) throws Refused {
    int number = 0;
    for (int i = begin; i < end; i++) {
      require(isDigit(text.charAt(i)));
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** {@code #/$defs/language}. */
  String language() throws IOException, Refused {
    return languageTag(string());
  }

  private static String languageTag(String tag) throws Refused {
    return switch (tag) {
      case "zh-Hans" -> "zh-Hans";
      case "en" -> "en";
      default -> throw new Refused();
    };
  }

  /** {@code #/$defs/byLanguage}. */
  Map<String, String> byLanguage() throws IOException, Refused {
    beginObject();
    Map<String, String> texts = new LinkedHashMap<>();
    for (String tag = nextField(); tag != null; tag = nextField()) {
      texts.put(languageTag(tag), text());
    }
    return texts;
  }
}
