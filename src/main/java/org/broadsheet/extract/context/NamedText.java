package org.broadsheet.extract.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.text.Reading;

/**
 * A reading together with the names found in it.
 *
 * @param entities by id
 * @param mentions those that name an entity, in text order
 */
public record NamedText(Reading reading, Map<String, Entity> entities, List<Mention> mentions) {
  public NamedText {
    entities = Map.copyOf(entities);
    mentions = List.copyOf(mentions);
  }

  public static NamedText of(Reading reading, List<Entity> entities, List<Mention> mentions) {
    Map<String, Entity> byId = new HashMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.removeIf(mention -> mention.entity() == null || !byId.containsKey(mention.entity()));
    sorted.sort(Comparator.comparingInt(Mention::begin).thenComparing(Mention::end));
    return new NamedText(reading, byId, sorted);
  }

  public Entity entity(Mention mention) {
    return Objects.requireNonNull(entities.get(Objects.requireNonNull(mention.entity())));
  }

  public boolean names(Mention mention, Kind kind) {
    return entity(mention).kind() == kind;
  }

  public List<Mention> within(Span span) {
    List<Mention> within = new ArrayList<>();
    for (int i = firstFrom(span.begin()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.begin() > span.end()) {
        break;
      }
      if (mention.end() <= span.end()) {
        within.add(mention);
      }
    }
    return within;
  }

  /** The characters from one position to another; none where they meet or overlap. */
  public String words(int from, int to) {
    return from >= to ? "" : reading.source().slice(new Span(from, to));
  }

  /** Whether a name shares a character with a stretch. */
  public boolean overlaps(Span span) {
    for (Mention mention : mentions) {
      if (mention.begin() < span.end() && span.begin() < mention.end()) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first mention that begins at a position or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
