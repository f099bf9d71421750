package org.broadsheet.extract.english.alone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.english.text.EnglishTerms;
import org.broadsheet.extract.english.text.EnglishTerms.Found;
import org.broadsheet.extract.english.text.IrregularVerbs;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * The English words that tell of an event, {@code english-triggers.tsv}: verbs where they are
 * finite, passive or follow an auxiliary, and nouns.
 */
final class EnglishTriggers {
  /** A word of the table: its type of event and whether the word alone is enough. */
  record Trigger(String type, boolean strong, boolean verb, String base) {}

  /** A trigger where it stands, UTF-16 indexes. */
  record Hit(int begin, int end, Trigger trigger) {}

  private static final Set<String> BEFORE_BASE =
      Set.of(
          "will", "would", "to", "shall", "must", "should", "can", "could", "may", "might", "not",
          "did", "does", "do", "and");
  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of("is", "are", "was", "were", "been", "be", "now");

  /** What stands before a noun, or before a participle that only describes one. */
  private static final Set<String> BEFORE_NOUN =
      Set.of("the", "a", "an", "of", "newly", "their", "his", "her", "its", "this", "that", "s");

  private static final Expression WORD_BEFORE = Expression.compile("([\\p{L}\\p{N}]+)\\W*$");

  private static final EnglishTriggers INSTANCE = new EnglishTriggers();

  private final EnglishTerms<Trigger> terms = new EnglishTerms<>();

  private EnglishTriggers() {
    for (CSVRecord row : Table.rows(EnglishTriggers.class, "english-triggers.tsv")) {
      boolean strong = row.get("strength").equals("strong");
      String type = row.get("type");
      Table.list(row.get("verbs")).forEach(verb -> addVerb(type, strong, verb));
      Table.list(row.get("nouns"))
          .forEach(noun -> terms.add(noun, new Trigger(type, strong, false, noun)));
    }
  }

  static EnglishTriggers bundled() {
    return INSTANCE;
  }

  private void addVerb(String type, boolean strong, String verb) {
    String first = verb.split(" ", 2)[0];
    Trigger trigger = new Trigger(type, strong, true, first);
    terms.add(verb, trigger);
    for (String form : IrregularVerbs.forms(first)) {
      if (!form.equals(first)) {
        terms.add(form + verb.substring(first.length()), trigger);
      }
    }
  }

  /** The triggers of a text in order, the longest where several begin, none inside another. */
  List<Hit> in(String text) {
    List<Found<Trigger>> found = new ArrayList<>(terms.in(text));
    found.sort(
        Comparator.comparingInt((Found<Trigger> term) -> term.begin())
            .thenComparing(
                Comparator.comparingInt((Found<Trigger> term) -> term.end()).reversed()));
    List<Hit> hits = new ArrayList<>();
    int free = 0;
    for (Found<Trigger> term : found) {
      if (term.begin() >= free && tells(text, term)) {
        hits.add(new Hit(term.begin(), term.end(), term.value()));
        free = term.end();
      }
    }
    return hits;
  }

  private static boolean tells(String text, Found<Trigger> term) {
    if (!term.value().verb()) {
      return true;
    }
    String words = text.substring(term.begin(), term.end());
    String first = words.split("\\W", 2)[0].toLowerCase(Locale.ROOT);
    Search matcher = WORD_BEFORE.in(text.substring(0, term.begin()));
    String before = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    boolean infinitive = first.equals(term.value().base());
    if (first.endsWith("ing") && !infinitive) {
      return BEFORE_PARTICIPLE.contains(before);
    }
    return (infinitive && !first.endsWith("ed"))
        ? BEFORE_BASE.contains(before) || before.endsWith("ly")
        : !BEFORE_NOUN.contains(before);
  }
}
