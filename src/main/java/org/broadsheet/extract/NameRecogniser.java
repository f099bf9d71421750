package org.broadsheet.extract;

import java.util.List;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.organization.OrganizationMention;
import org.broadsheet.extract.organization.OrganizationRecogniser;
import org.broadsheet.extract.person.PersonMention;
import org.broadsheet.extract.person.PersonRecogniser;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.PlaceRecogniser;
import org.broadsheet.extract.place.Places;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.gazetteer.Gazetteer;

/**
 * Finds the places, organisations and people that the Chinese half of an article names. Immutable,
 * shared between threads.
 */
public final class NameRecogniser {
  private final PlaceRecogniser places;
  private final OrganizationRecogniser organizations = new OrganizationRecogniser();
  private final PersonRecogniser people = new PersonRecogniser();

  public NameRecogniser(Gazetteer gazetteer) {
    places = new PlaceRecogniser(gazetteer);
  }

  public Names recognise(Reading reading) {
    Passage passage = Passage.of(reading);
    Places named = places.recognise(passage);
    List<OrganizationMention> bodies = organizations.recognise(passage, named);
    List<PersonMention> persons = people.recognise(passage, named, bodies);
    Places outside =
        named.without(
            mention ->
                overlaps(mention.begin(), mention.end(), persons) || isInABody(mention, bodies));
    List<OrganizationMention> bodiesOutside =
        bodies.stream()
            .filter(mention -> !isWithin(mention.begin(), mention.end(), persons))
            .toList();
    return new NameAssembly(passage, outside, bodiesOutside, persons).assemble();
  }

  /**
   * 林西 in 林西、唐山五矿, 中国 in 中国建筑学会, 非洲 in 坦桑尼亚非洲民族联盟: words of a body's name that no place is meant
   * by.
   */
  private static boolean isInABody(PlaceMention place, List<OrganizationMention> bodies) {
    if (bodies.stream().anyMatch(body -> body.bearsTheNameOf(place))) {
      return true;
    }
    boolean ours = place.place().name().equals("中国") && place.end() - place.begin() == 2;
    return (ours || place.place().name().endsWith("洲"))
        && bodies.stream()
            .anyMatch(
                body ->
                    body.begin() <= place.begin()
                        && place.end() < body.end()
                        && (ours || body.begin() < place.begin()));
  }

  /** Whether a stretch begins in a person's name or is one: 平和 is no county in 谢列平和. */
  private static boolean overlaps(int begin, int end, List<PersonMention> people) {
    return people.stream()
        .anyMatch(
            person ->
                (person.begin() < begin && begin < person.end())
                    || (person.begin() == begin && end <= person.end()));
  }

  /** Whether a stretch is part of a person's name: 洛桑 is no town there. */
  private static boolean isWithin(int begin, int end, List<PersonMention> people) {
    return people.stream().anyMatch(person -> person.begin() <= begin && end <= person.end());
  }
}
