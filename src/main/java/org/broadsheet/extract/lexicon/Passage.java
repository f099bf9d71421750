package org.broadsheet.extract.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.article.Localized;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.broadsheet.extract.text.Dateline;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A half of an article as one string for the recognisers of names: title, the names of the author
 * line and body as they stand, everything else blanked out, so that offsets are the source file's
 * in UTF-16.
 */
public final class Passage {
  private final Reading reading;
  private final int base;
  private final String text;
  private final Tokens tokens;
  private final List<Stretch> sentences;

  private Passage(Reading reading, int base, String text) {
    this.reading = reading;
    this.base = base;
    this.text = text;
    this.tokens = Tokens.of(text);
    List<Stretch> stretches = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      stretches.add(stretch(sentence.span(), sentence.part(), sentence.paragraph()));
    }
    this.sentences = List.copyOf(stretches);
  }

  /** A sentence, in offsets of this passage. */
  public record Stretch(int begin, int end, Sentence.Part part, int paragraph) {}

  public static Passage of(Reading reading) {
    SourceText source = reading.source();
    int base = source.toUtf16(reading.half().span().begin());
    StringBuilder text =
        new StringBuilder(" ".repeat(source.toUtf16(reading.half().span().end()) - base));
    for (Span span : List.of(reading.half().title(), reading.half().body())) {
      int begin = source.toUtf16(span.begin()) - base;
      text.replace(begin, source.toUtf16(span.end()) - base, source.slice(span));
    }
    int afterTitle = reading.half().title().end();
    int beforeBody = reading.half().body().begin();
    Span header = new Span(afterTitle, beforeBody);
    int from = source.toUtf16(header.begin()) - base;
    for (Localized author : reading.article().authors()) {
      Matcher name = wide(author.chinese()).matcher(source.slice(header));
      if (name.find()) {
        text.replace(from + name.start(), from + name.end(), name.group());
      }
    }
    return new Passage(reading, base, text.toString());
  }

  /** A name as an author line may print it, with a blank in it: 刘　堪. */
  private static Pattern wide(@Nullable String name) {
    String characters = name == null ? "" : name;
    return Pattern.compile(
        characters
            .codePoints()
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("[ 　]?", "(?<=\\s)", "(?=\\s)")));
  }

  public Reading reading() {
    return reading;
  }

  public String text() {
    return text;
  }

  public Tokens tokens() {
    return tokens;
  }

  public LocalDate date() {
    return reading.article().date();
  }

  public List<Stretch> sentences() {
    return sentences;
  }

  /** The index of the sentence that an offset lies in, or of the last one before it. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  public Stretch sentence(int offset) {
    return sentences.get(sentenceAt(offset));
  }

  /** Where the report that an offset belongs to begins; the title belongs to none. */
  public int briefBegin(int offset) {
    return reading
        .briefAt(span(offset, offset).begin())
        .map(brief -> offset(brief.span().begin()))
        .orElse(0);
  }

  /** Whether an offset lies within a dateline. */
  public boolean inDateline(int offset) {
    int codePoint = span(offset, offset).begin();
    for (Dateline dateline : reading.datelines()) {
      if (dateline.span().begin() <= codePoint && codePoint < dateline.span().end()) {
        return true;
      }
    }
    return false;
  }

  /** The span in the source file of a stretch of this passage. */
  public Span span(int begin, int end) {
    return reading.source().span(base + begin, base + end);
  }

  /** The offset in this passage of a code point offset of the source file. */
  public int offset(int codePoint) {
    return reading.source().toUtf16(codePoint) - base;
  }

  /** The character at an offset, a line end outside the text. */
  public char at(int offset) {
    return offset < 0 || offset >= text.length() ? '\n' : text.charAt(offset);
  }

  /** Whether the text goes on with these words at an offset. */
  public boolean startsWith(String words, int offset) {
    return text.startsWith(words, offset);
  }

  private Stretch stretch(Span span, Sentence.Part part, int paragraph) {
    SourceText source = reading.source();
    return new Stretch(
        source.toUtf16(span.begin()) - base, source.toUtf16(span.end()) - base, part, paragraph);
  }
}
