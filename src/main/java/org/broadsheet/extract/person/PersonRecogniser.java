package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

  /** 理查德·尼克松 is the 尼克松 of the same passage. */
  private static List<PersonMention> unified(List<PersonMention> mentions) {
    Map<String, Person> byName = new LinkedHashMap<>();
    mentions.forEach(mention -> byName.putIfAbsent(mention.person().name(), mention.person()));
    return mentions.stream()
        .map(
            mention -> {
              String name = mention.person().name();
              Person known = byName.get(name.substring(name.lastIndexOf('·') + 1));
              return known == null ? mention : mention.of(known);
            })
        .toList();
  }
}
