package org.broadsheet.extract.english.alone;

import org.broadsheet.annotation.Annotations;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.gazetteer.Gazetteer;

/**
 * Reads an English half that has no Chinese beside it: places and what they lie in, organisations,
 * people, dates, figures and events, so that such an article is not left empty. One entity a name
 * and kind.
 */
public final class EnglishExtractor {
  private final EnglishPlaces places;

  public EnglishExtractor(Gazetteer gazetteer) {
    this.places = new EnglishPlaces(new EnglishGazetteer(gazetteer));
  }

  /** {@code header} with everything found in the half. */
  public Annotations extract(Reading reading, Annotations header) {
    EnglishDraft draft = new EnglishDraft(reading.article().date(), places);
    reading.sentences().forEach(draft::read);
    return draft.annotations(header);
  }
}
