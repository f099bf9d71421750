package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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
    TreeMap<Integer, Title> titles = finder.find();
    PersonSpans spans = new PersonSpans();
    spans.addAll(leaders.in(passage));
    spans.addAll(new Bylines(shape, passage).find());
    spans.addAll(new TitledNames(shape, passage, places, finder, titles).find(spans));
    spans.addAll(new NamesInLists(shape, passage, places, spans).find());
    spans.addAll(new RepeatedNames(passage).find(spans.all()));
    List<PersonMention> mentions =
        new ArrayList<>(new Elections(passage, finder, titles).withPosts(spans.all()));
    mentions.sort(Comparator.comparingInt(PersonMention::begin));
    return mentions;
  }
}
