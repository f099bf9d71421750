package org.broadsheet.mapping;

import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.article.Language;
import org.broadsheet.vocab.Skos;

/** Labels of an entity. */
final class Names {
  private Names() {}

  /** The name in each language and the further Chinese names that are not among these. */
  static Description add(Description description, Entity entity) {
    description.withTexts(Skos.prefLabel, entity.name());
    entity.altNames().stream()
        .filter(name -> !entity.name().containsValue(name))
        .forEach(name -> description.withText(Skos.altLabel, name, Language.CHINESE));
    return description;
  }
}
