package org.broadsheet.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Half;
import org.broadsheet.article.Span;
import org.broadsheet.extract.text.Reading.Brief;

/** Finds where one report of a collection ends and the next begins. */
final class Briefs {
  private Briefs() {}

  /**
   * A brief begins with an opening dateline, or with the heading right above one, or after a
   * closing dateline. A heading without a dateline is a section of its report and begins none.
   */
  static List<Brief> of(Half half, List<Paragraph> paragraphs) {
    List<Integer> begins = new ArrayList<>();
    begins.add(half.body().begin());
    boolean somethingBefore = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean begin = startsReport(paragraphs, i) || (i > 0 && closes(paragraphs.get(i - 1)));
      if (begin && somethingBefore) {
        begins.add(paragraphs.get(i).span().begin());
      }
      somethingBefore |= paragraphs.get(i).part() == Sentence.Part.BODY;
    }
    List<Brief> briefs = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : half.body().end();
      briefs.add(new Brief(new Span(begins.get(i), end)));
    }
    return briefs;
  }

  private static boolean startsReport(List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    if (paragraph.part() != Sentence.Part.HEADING) {
      return opens(paragraph) && (at == 0 || paragraphs.get(at - 1).part() == Sentence.Part.BODY);
    }
    boolean first = at == 0 || paragraphs.get(at - 1).part() != Sentence.Part.HEADING;
    int next = at;
    while (next < paragraphs.size() && paragraphs.get(next).part() == Sentence.Part.HEADING) {
      next++;
    }
    return first && next < paragraphs.size() && opens(paragraphs.get(next));
  }

  private static boolean opens(Paragraph paragraph) {
    return DatelineGrammar.opening(paragraph.text()).isPresent();
  }

  private static boolean closes(Paragraph paragraph) {
    return DatelineGrammar.closing(paragraph.text()).isPresent();
  }
}
