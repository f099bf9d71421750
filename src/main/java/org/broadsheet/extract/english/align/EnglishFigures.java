package org.broadsheet.extract.english.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.extract.english.figure.EnglishNumber;
import org.broadsheet.extract.english.figure.EnglishNumbers;

/** The figures of the sentences of one article, asked for before they are paired and after. */
public final class EnglishFigures {
  private final Map<String, List<EnglishNumber>> byText = new HashMap<>();

  List<EnglishNumber> in(String text) {
    return byText.computeIfAbsent(text, words -> List.copyOf(EnglishNumbers.in(words)));
  }
}
