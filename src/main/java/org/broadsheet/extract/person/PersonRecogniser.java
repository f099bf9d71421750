package org.broadsheet.extract.person;

import java.util.List;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.organization.OrganizationMention;
import org.broadsheet.extract.place.Places;

public final class PersonRecogniser {
  public List<PersonMention> recognise(
      Passage passage, Places places, List<OrganizationMention> bodies) {
    return List.of();
  }
}
