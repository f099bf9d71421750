package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.Places;

/** Finds the organisations of a passage. Immutable, shared between threads. */
public final class OrganizationRecogniser {
  private final KnownBodies known = new KnownBodies();

  /** The mentions in text order; a name within a longer one is not listed. */
  public List<OrganizationMention> recognise(Passage passage, Places places) {
    List<OrganizationMention> all = new ArrayList<>(known.in(passage, places));
    all.addAll(new ContextualBodies(passage, places).find(all));
    all.addAll(new ForeignMinistries(passage, places, all).find());
    all.addAll(ArmedServices.find(passage, places));
    all.addAll(new OfficesAlone(passage, places).find());
    all.addAll(new Embassies(passage, places).find());
    all.addAll(new ImpliedGovernments(passage, places).find());
    all.addAll(FarmCorps.find(passage));
    all.addAll(unknown(QuotedPapers.in(passage), all));
    all.addAll(new PartyCommittees(passage, places).find());
    all.addAll(new AnchoredBodies(passage, places, all).find());
    all.addAll(AbbreviatedBodies.find(passage, all));
    all.addAll(new ListedBodies(passage, places).find(all));
    all.addAll(new RepeatedBodies(passage).find(all));
    return outermost(LocalBodies.meant(passage, all));
  }

  /** Those that no other rule has found under a fuller name. */
  private static List<OrganizationMention> unknown(
      List<OrganizationMention> papers, List<OrganizationMention> found) {
    return papers.stream()
        .filter(
            paper ->
                found.stream()
                    .noneMatch(body -> body.begin() == paper.begin() && body.end() == paper.end()))
        .toList();
  }

  private static List<OrganizationMention> outermost(List<OrganizationMention> all) {
    List<OrganizationMention> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt(OrganizationMention::begin)
            .thenComparing(mention -> -mention.end()));
    List<OrganizationMention> kept = new ArrayList<>();
    int covered = -1;
    for (OrganizationMention mention : sorted) {
      if (mention.end() > covered) {
        kept.add(mention);
        covered = mention.end();
      }
    }
    return kept;
  }
}
