package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.organization.OrganizationMention;
import org.broadsheet.extract.person.TitleFinder.Title;
import org.broadsheet.extract.place.Places;

/** Finds the people of a passage. Immutable, shared between threads. */
public final class PersonRecogniser {
  private final Leaders leaders = new Leaders();
  private final NameShape shape = new NameShape();

  /** The mentions in text order, none overlapping another. */
  public List<PersonMention> recognise(
      Passage passage, Places places, List<OrganizationMention> bodies) {
    TitleFinder finder = new TitleFinder(passage, places, bodies);
    NavigableMap<Integer, Title> titles = finder.find();
    OtherNames others = new OtherNames(passage, places, bodies);
    PersonSpans spans = new PersonSpans();
    spans.addAll(leaders.in(passage));
    spans.addAll(new Bylines(shape, passage).find());
    spans.addAll(new Rosters(shape, passage).find());
    spans.addAll(new NameLists(shape, passage, others, finder, titles).find());
    spans.addAll(new TitledNames(shape, passage, others, finder, titles).find(spans));
    spans.addAll(new UntitledNames(shape, passage, others).find(spans));
    spans.addAll(new NamesOfAccused(passage).find(spans.all()));
    spans.addAll(new NamesInLists(shape, passage, others, spans).find());
    spans.addAll(new RepeatedNames(passage).find(spans.all()));
    spans.removeIf(mention -> others.overlapsBody(mention.begin(), mention.end()));
    List<PersonMention> mentions =
        new ArrayList<>(
            new Elections(passage, finder, titles)
                .withPosts(SurnamesWithTitles.resolved(unified(spans.all()))));
    mentions.sort(Comparator.comparingInt(PersonMention::begin));
    return new Careers(passage, finder, titles)
        .withPosts(new SharedTitles(passage).withPosts(mentions));
  }

  /**
   * 理查德·尼克松 is the 尼克松 of the table of leaders; 马扎班 is who alone the passage names in full with
   * that last part.
   */
  private static List<PersonMention> unified(List<PersonMention> mentions) {
    Map<String, Person> leaders = new HashMap<>();
    Map<String, Set<Person>> byLastPart = new HashMap<>();
    for (PersonMention mention : mentions) {
      String name = mention.person().name();
      if (mention.rule().equals(Leaders.RULE)) {
        leaders.putIfAbsent(name, mention.person());
      }
      if (!lastPart(name).equals(name)) {
        byLastPart
            .computeIfAbsent(lastPart(name), last -> new LinkedHashSet<>())
            .add(mention.person());
      }
    }
    return mentions.stream()
        .map(
            mention -> {
              String name = mention.person().name();
              Person leader = leaders.get(lastPart(name));
              Set<Person> full = byLastPart.getOrDefault(name, Set.of());
              Person known = full.size() == 1 ? full.iterator().next() : mention.person();
              return mention.of(leader == null ? known : leader);
            })
        .toList();
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('·') + 1);
  }
}
