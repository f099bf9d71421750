package org.broadsheet.extract.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.text.Reading.Brief;
import org.broadsheet.extract.text.Sentence;

/**
 * Where the meeting goes on that a report tells of further: 在南宁市召开扩大会议 is where 会议 decides and what
 * is said 会上, until another meeting is told of.
 */
record MeetingPlaces(NamedText text) {
  private static final Pattern AT = Pattern.compile("[在于]$");
  private static final Pattern HELD = Pattern.compile("^[^，。；：]{0,12}(?:召开|举行|开幕|揭幕|闭幕|开会|集会)");
  private static final Pattern MEETING = Pattern.compile("会上|会后|会议|(?<!委员|代表)大会(?!堂)|与会|代表们|代表会");

  /** Entity id of the place of the meeting that a sentence goes on about. */
  Optional<String> of(Sentence sentence) {
    if (!MEETING.matcher(sentence.text()).find()) {
      return Optional.empty();
    }
    int begin = sentence.span().begin();
    Span report =
        text.reading().briefAt(begin).map(Brief::span).orElse(text.reading().half().span());
    return text.mentions().stream()
        .filter(mention -> report.begin() <= mention.begin() && mention.end() <= begin)
        .filter(mention -> text.names(mention, Kind.place) && isHeld(mention))
        .reduce((earlier, later) -> later)
        .map(Mention::entity);
  }

  private boolean isHeld(Mention place) {
    Span half = text.reading().half().span();
    String before = text.words(Math.max(half.begin(), place.begin() - 1), place.begin());
    String after = text.words(place.end(), Math.min(half.end(), place.end() + 16));
    return AT.matcher(before).find() && HELD.matcher(after).find();
  }
}
