package org.broadsheet.article.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Localized;

/**
 * The {@code **Named Entities**} block of an English half: lines {@code 中文<TAB>English} between
 * {@code <br>} lines. Silver data, not article text.
 *
 * @param from index of its first line, a {@code <br>} line before the heading included
 * @param to index after its last line
 */
record NamedEntitiesBlock(int from, int to, List<Localized> pairs) {
  private static final String BOLD = "**";
  private static final Pattern HEADING =
      Pattern.compile("\\*\\*\\s*Named Entities\\s*:?\\s*\\*\\*:?");
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>");
  private static final Pattern PAIR =
      Pattern.compile("(?<zh>[^\\t]*\\p{IsHan}[^\\t]*)\\t+(?<en>[^\\t]+?)\\s*(?:<br\\s*/?>)?");

  NamedEntitiesBlock {
    pairs = List.copyOf(pairs);
  }

  /** The block among the lines {@code from} to {@code to}, if there is one. */
  static Optional<NamedEntitiesBlock> find(List<Line> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lines.get(i).text().contains(BOLD)) {
        continue;
      }
      String text = BREAK.matcher(lines.get(i).stripped()).replaceAll("");
      if (HEADING.matcher(text.strip()).matches()) {
        return Optional.of(read(lines, from, i, to));
      }
    }
    return Optional.empty();
  }

  private static NamedEntitiesBlock read(List<Line> lines, int from, int heading, int to) {
    int begin = heading;
    while (begin > from && isFiller(lines.get(begin - 1))) {
      begin--;
    }
    List<Localized> pairs = new ArrayList<>();
    int end = heading + 1;
    for (; end < to; end++) {
      Matcher pair = PAIR.matcher(lines.get(end).stripped());
      if (pair.matches()) {
        pairs.add(new Localized(pair.group("zh").strip(), pair.group("en").strip()));
      } else if (!isFiller(lines.get(end))) {
        break;
      }
    }
    return new NamedEntitiesBlock(begin, end, pairs);
  }

  private static boolean isFiller(Line line) {
    return line.isBlank() || BREAK.matcher(line.stripped()).matches();
  }
}
