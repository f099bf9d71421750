package org.broadsheet.extract.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;

/** Well-known people of the time by name, and by surname and office: 毛主席, 周总理. */
final class Leaders {
  static final String RULE = "person.lexicon";

  /** 马克思|列宁主义, 毛泽东|思想 name no person. */
  private static final Expression DOCTRINE = Expression.compile("(?:列宁)?主义|思想");

  private final Phrases<List<Entry>> phrases;

  /**
   * @param title the office within the surface, empty where there is none
   */
  private record Entry(
      Person person, String surface, String title, LocalDate from, LocalDate until) {}

  Leaders() {
    Map<String, Set<String>> surfaces = new LinkedHashMap<>();
    for (var row : Table.rows(Leaders.class, "leaders.tsv")) {
      surfaces
          .computeIfAbsent(row.get("name"), key -> new LinkedHashSet<>())
          .addAll(Table.list(row.get("surfaces")));
    }
    Map<String, List<Entry>> entries = new HashMap<>();
    for (var row : Table.rows(Leaders.class, "leaders.tsv")) {
      String name = row.get("name");
      Person person = new Person(name, List.of());
      for (String surface : Table.list(row.get("surfaces"))) {
        entries
            .computeIfAbsent(surface, key -> new ArrayList<>())
            .add(
                new Entry(
                    person,
                    surface,
                    row.get("title"),
                    day(row.get("from"), LocalDate.MIN),
                    day(row.get("until"), LocalDate.MAX)));
      }
    }
    phrases = new Phrases<>(entries);
  }

  private static LocalDate day(String day, LocalDate open) {
    return day.isEmpty() ? open : LocalDate.parse(day);
  }

  List<PersonMention> in(Passage passage) {
    List<PersonMention> mentions = new ArrayList<>();
    for (Hit<List<Entry>> hit : phrases.in(passage.text())) {
      for (Entry entry : hit.value()) {
        boolean inOffice =
            !passage.date().isBefore(entry.from()) && !passage.date().isAfter(entry.until());
        if (inOffice && isWhole(passage, hit)) {
          List<Post> posts =
              entry.title().isEmpty() ? List.of() : List.of(new Post(entry.title(), null));
          mentions.add(
              new PersonMention(hit.begin(), hit.end(), entry.person(), posts, RULE, 0.97));
        }
      }
    }
    return mentions;
  }

  private static boolean isWhole(Passage passage, Hit<?> hit) {
    boolean aligned =
        passage.tokens().boundary(hit.begin()) && passage.tokens().boundary(hit.end());
    return (aligned || hit.end() - hit.begin() > 2)
        && !DOCTRINE.isAt(passage.text(), hit.end())
        && !NameShape.isPoint(passage.at(hit.begin() - 1))
        && !NameShape.isPoint(passage.at(hit.end()));
  }
}
