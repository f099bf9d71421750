package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;

/**
 * The clause of an event and those before it. A list of places that goes on behind a comma is one
 * clause with what follows, 山东苍山、沛县，平原省安阳，河南省伊川等县|均已发生; so is one that 发生虫害的有 opens.
 */
record ListedClauses(NamedText text) {
  private static final Pattern OPENS = Pattern.compile("的[^，。]{0,6}有");

  /** Before the first place of the part of a list behind a comma. */
  private static final Pattern BEGIN = Pattern.compile("(?:以及|[和及与])?");

  /** After the last place of the part of a list before a comma. */
  private static final Pattern END =
      Pattern.compile(
          "(?:(?:等|等地|等?[一二三四五六七八九十几两数]{1,3}个?)(?:省|自治区|专区|地区|县|市|区|乡|村|公社)|等地?|一带|部分地区)?");

  /** The stretches, nearest first. */
  List<Span> back(Candidate event, Candidates candidates) {
    List<Span> all =
        Clause.of(event.sentence().text()).stream()
            .map(clause -> candidates.span(event.sentence(), clause.begin(), clause.end()))
            .toList();
    int last = event.clause().index();
    if (OPENS.matcher(event.after()).find()) {
      while (last + 1 < all.size() && goesOn(all.get(last), all.get(last + 1))) {
        last++;
      }
    }
    List<Span> back = new ArrayList<>();
    int end = all.get(last).end();
    for (int i = event.clause().index(); i >= 0; i--) {
      if (i == 0 || !goesOn(all.get(i - 1), all.get(i))) {
        back.add(new Span(all.get(i).begin(), end));
        end = i == 0 ? end : all.get(i - 1).end();
      }
    }
    return back;
  }

  /** Whether a clause ends with a place and the next begins with one. */
  private boolean goesOn(Span clause, Span next) {
    List<Mention> here = places(clause);
    List<Mention> there = places(next);
    return !here.isEmpty()
        && !there.isEmpty()
        && BEGIN.matcher(text.words(next.begin(), there.get(0).begin())).matches()
        && END.matcher(text.words(here.get(here.size() - 1).end(), clause.end())).matches();
  }

  private List<Mention> places(Span clause) {
    return text.within(clause).stream().filter(mention -> text.names(mention, Kind.place)).toList();
  }
}
