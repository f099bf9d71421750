package org.broadsheet.extract.organization;

import java.util.List;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.Places;

public final class OrganizationRecogniser {
  public List<OrganizationMention> recognise(Passage passage, Places places) {
    return List.of();
  }
}
