package org.broadsheet.extract.english.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.align.Unnamed;

/** Everything that is checked in the pairs of sentences of one article beside names and dates. */
public final class Checks {
  private final UnrenderedCheck unrendered;
  private final ForeignPeopleCheck foreign;
  private final List<Bead> beads;
  private final LocalDate date;

  /**
   * @param beads of the article
   * @param date of the article
   */
  public Checks(Collection<Bead> beads, LocalDate date) {
    this.unrendered = new UnrenderedCheck(beads);
    this.foreign = new ForeignPeopleCheck(beads);
    this.beads = List.copyOf(beads);
    this.date = date;
  }

  /** What does not agree between the pairs of sentences of the article. */
  public Stream<Issue> ofAll() {
    return ConsistencyCheck.check(beads);
  }

  /** What is wrong in one pair of sentences. */
  public List<Issue> of(
      Bead bead, BeadNumbers numbers, Unnamed unnamed, List<Rendering> renderings) {
    Correspondence said = Correspondence.of(bead, unnamed, renderings, numbers);
    RenderedWords rendered = new RenderedWords(bead, unnamed, said.closeness());
    WordBorders borders = new WordBorders(bead);
    List<Issue> issues = new ArrayList<>();
    List<Stream<Issue>> found =
        List.of(
            TermCheck.check(bead),
            StrictTermCheck.check(bead, date, unnamed, rendered).filter(borders::allow),
            SessionCheck.check(bead),
            HalfCheck.check(bead),
            VagueScaleCheck.check(bead),
            AdjacentDigitsCheck.check(bead, numbers),
            CountedUnitCheck.check(bead, numbers),
            GrowthCheck.check(bead, numbers),
            NumberCheck.check(bead, numbers, unnamed),
            RangeCheck.check(bead, numbers),
            CutNameCheck.check(bead),
            TranslatedNameCheck.check(bead),
            LostFirstSyllableCheck.check(bead),
            VisitsCheck.check(bead, numbers),
            SpellingCheck.check(bead, renderings),
            TranscribedNameCheck.check(bead),
            foreign.check(bead),
            PinyinOfForeignNameCheck.check(bead, renderings),
            EnumerationCheck.check(bead, renderings),
            DatelineCheck.check(bead),
            RankCheck.check(bead),
            EquivalenceCheck.check(bead, unnamed, said).filter(borders::allow),
            DroppedMemberCheck.check(bead, said),
            ListedPeoplesCheck.check(bead),
            MultipleCheck.check(bead),
            ClosingCountCheck.check(bead, renderings),
            DirectionCheck.check(bead, renderings),
            AgencyCheck.check(bead, rendered),
            TenseCheck.check(bead, rendered),
            NegationCheck.check(bead),
            OmissionCheck.check(bead, unnamed, rendered),
            LeftOutCheck.check(bead, unnamed, rendered),
            LiteralCheck.check(bead, rendered).filter(borders::allow),
            unrendered.check(bead, unnamed, rendered).filter(borders::allow));
    found.forEach(some -> some.forEach(issues::add));
    return issues;
  }
}
