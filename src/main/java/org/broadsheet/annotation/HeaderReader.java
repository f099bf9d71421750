package org.broadsheet.annotation;

import static org.broadsheet.annotation.RecordReader.Field.optional;
import static org.broadsheet.annotation.RecordReader.Field.required;

import java.io.IOException;
import org.broadsheet.annotation.Annotations.Header;
import org.broadsheet.annotation.Annotations.Source;
import org.broadsheet.annotation.StrictJson.Refused;

/** What a line of annotations says of the article and its file. */
final class HeaderReader {
  static final RecordReader<Source> SOURCE =
      RecordReader.of(
          Source.class,
          required("file", StrictJson::text),
          required("sha256", HeaderReader::sha256),
          required("encoding", StrictJson.oneOf("UTF-8", "GB18030")));

  static final RecordReader<Header> HEADER =
      RecordReader.of(
          Header.class,
          required("newspaper", StrictJson::text),
          required("date", StrictJson::date),
          optional("page", HeaderReader::page),
          optional("pageName", StrictJson::string),
          optional("column", StrictJson::string),
          required("title", StrictJson::byLanguage),
          optional("authors", StrictJson.list(StrictJson::byLanguage)));

  private static final int SHA256_DIGITS = 64;

  private HeaderReader() {}

  private static String sha256(StrictJson in) throws IOException, Refused {
    String digits = in.string();
    StrictJson.require(digits.length() == SHA256_DIGITS);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      StrictJson.require((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
    return digits;
  }

  private static int page(StrictJson in) throws IOException, Refused {
    int page = in.offset();
    StrictJson.require(page >= 1);
    return page;
  }
}
