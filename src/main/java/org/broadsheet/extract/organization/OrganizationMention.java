package org.broadsheet.extract.organization;

import org.broadsheet.extract.place.PlaceMention;

/** Where a body is named; offsets count UTF-16 in the passage. */
public record OrganizationMention(
    int begin, int end, Organization organization, String rule, double confidence) {

  /** Whether works in a list bear a place's bare name, which then names no place: 林西、唐山五矿. */
  public boolean bearsTheNameOf(PlaceMention place) {
    return rule.equals(ListedBodies.WORKS_RULE) && begin == place.begin() && end == place.end();
  }
}
