package org.broadsheet.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.annotation.AnnotationLine.Finding;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reads names marked in CoNLL columns with BIO tags: a token a line, its tag in the last column,
 * blank lines between sentences, {@code # file = NAME} before each article.
 *
 * <p>The tokens of a sentence are looked up in the article's text as a whole, from where the last
 * sentence ended, blanks between them aside. PER, ORG, LOC, GPE and FAC (or their long forms)
 * become entities; other labels are passed over.
 */
public final class ConllReader {
  private static final Pattern FILE = Pattern.compile("#\\s*(?:file|newdoc id)\\s*=\\s*(.+?)\\s*");
  private static final Pattern COLUMNS = Pattern.compile("(\\S+)(?:\\s+\\S+)*?\\s+([BI]-\\S+|O)");
  private static final String OUTSIDE = "O";
  private static final String NEXT_TOKEN =
      "give every token of a sentence as the text has it, in order";

  private record Token(int line, String text, String tag) {}

  private final String file;
  private final Function<String, Optional<Article>> articles;
  private final List<AnnotationLine> read = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Token> sentence = new ArrayList<>();
  private int documentLine;
  private @Nullable Article article;
  private @Nullable AnnotationDraft draft;
  private int at;

  private ConllReader(String file, Function<String, Optional<Article>> articles) {
    this.file = file;
    this.articles = articles;
  }

  /**
   * One outcome for each article of the file, in its order.
   *
   * @param file name of the annotations, for messages
   * @param articles finds an article by the name after {@code # file =}
   */
  public static List<AnnotationLine> read(
      String file, List<String> lines, Function<String, Optional<Article>> articles) {
    ConllReader reader = new ConllReader(file, articles);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i));
    }
    reader.endDocument();
    return List.copyOf(reader.read);
  }

  private void line(int number, String line) {
    Matcher named = FILE.matcher(line);
    if (named.matches()) {
      endDocument();
      begin(number, named.group(1));
    } else if (line.isBlank() || line.startsWith("-DOCSTART-")) {
      endSentence();
    } else if (!line.startsWith("#")) {
      token(number, line);
    }
  }

  private void begin(int number, String name) {
    documentLine = number;
    at = 0;
    article = articles.apply(name).orElse(null);
    draft = article == null ? null : new AnnotationDraft(article, "conll");
    if (article == null) {
      problem(number, "no article '" + name + "' among the inputs", "give it as an INPUT as well");
    }
  }

  private void token(int number, String line) {
    Matcher columns = COLUMNS.matcher(line.strip());
    if (!columns.matches()) {
      problem(number, "'" + line + "' has no BIO tag in its last column", "write B-…, I-… or O");
    } else if (article != null) {
      sentence.add(new Token(number, columns.group(1), columns.group(2)));
    } else if (findings.isEmpty()) {
      problem(number, "no article is named before this token", "write '# file = NAME' above");
    }
  }

  /** Finds the first place from {@link #at} on where all tokens of the sentence stand in a row. */
  private void endSentence() {
    if (article == null || draft == null || sentence.isEmpty()) {
      sentence.clear();
      return;
    }
    String text = article.source().text();
    String first = sentence.get(0).text();
    int furthest = 0;
    for (int from = text.indexOf(first, at); from >= 0; from = text.indexOf(first, from + 1)) {
      List<int[]> places = places(text, from);
      furthest = Math.max(furthest, places.size());
      if (places.size() == sentence.size()) {
        at = places.get(places.size() - 1)[1];
        names(article, draft, places);
        sentence.clear();
        return;
      }
    }
    Token lost = sentence.get(furthest);
    problem(lost.line(), "token '" + lost.text() + "' does not follow in the text", NEXT_TOKEN);
    sentence.clear();
  }

  /** Begin and end of each token from an index on, up to the first that does not follow. */
  private List<int[]> places(String text, int from) {
    List<int[]> places = new ArrayList<>();
    int index = from;
    for (Token token : sentence) {
      while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
        index++;
      }
      if (!text.startsWith(token.text(), index)) {
        break;
      }
      places.add(new int[] {index, index + token.text().length()});
      index += token.text().length();
    }
    return places;
  }

  private void names(Article within, AnnotationDraft into, List<int[]> places) {
    int first = 0;
    while (first < sentence.size()) {
      String tag = sentence.get(first).tag();
      int last = first;
      if (!tag.equals(OUTSIDE)) {
        String inside = "I-" + tag.substring(2);
        while (last + 1 < sentence.size() && sentence.get(last + 1).tag().equals(inside)) {
          last++;
        }
        Optional<Kind> kind = AnnotationDraft.kind(tag.substring(2));
        if (kind.isPresent()) {
          into.mention(kind.get(), within.source().span(places.get(first)[0], places.get(last)[1]));
        }
      }
      first = last + 1;
    }
  }

  private void endDocument() {
    endSentence();
    if (!findings.isEmpty()) {
      read.add(new AnnotationLine.Rejected(findings));
    } else if (draft != null) {
      read.add(new AnnotationLine.Ok(documentLine, draft.annotations()));
    }
    findings.clear();
    draft = null;
    article = null;
  }

  private void problem(int line, String what, String next) {
    findings.add(new Finding(file, line, what, next));
  }
}
