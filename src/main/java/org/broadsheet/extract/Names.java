package org.broadsheet.extract;

import java.util.List;
import org.broadsheet.annotation.Annotations;

/**
 * The named places, organisations and people of one half of an article.
 *
 * @param entities in the order of their first mention, ids {@code e1}, {@code e2}, …
 * @param mentions in text order, ids {@code m1}, {@code m2}, …
 */
public record Names(List<Annotations.Entity> entities, List<Annotations.Mention> mentions) {
  public Names {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
  }
}
