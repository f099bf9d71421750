package org.broadsheet.extract.english.align;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.name.PlaceTypes;

/**
 * The texts of a bead with the names of places and people blotted out, at the same indexes: the 马
 * of a name is no horse. The type of a Chinese place stays, so that 信阳县委 is still a county's.
 */
public record Unnamed(String chinese, String english) {
  private static final char BLOT = '_';

  /** The rule of places that have a number for a name, which the English says as a number. */
  private static final String NUMBERED = "place.numbered-district";

  /** The entities of an article whose names are blotted out: all but organisations. */
  public static Set<String> names(Annotations annotations) {
    return annotations.entities().stream()
        .filter(entity -> entity.kind() != Kind.organization)
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  /**
   * @param mentions of the Chinese half
   * @param names ids of the entities to blot out
   */
  public static Unnamed of(
      Bead bead, List<Mention> mentions, List<Rendering> renderings, Set<String> names) {
    StringBuilder chinese = new StringBuilder(bead.chinese().text());
    for (Mention mention : mentions) {
      if (names.contains(String.valueOf(mention.entity()))
          && !NUMBERED.equals(mention.rule())
          && bead.chinese().span().contains(new Span(mention.begin(), mention.end()))) {
        int begin = bead.chinese().index(mention.begin());
        blot(chinese, begin, begin + PlaceTypes.stem(mention.text()).length());
      }
    }
    StringBuilder english = new StringBuilder(bead.english().text());
    for (Rendering rendering : renderings) {
      if (names.contains(rendering.entity())) {
        blot(english, rendering.surface().begin(), rendering.surface().end());
      }
    }
    return new Unnamed(chinese.toString(), english.toString());
  }

  public boolean isNameInChinese(int index) {
    return chinese.charAt(index) == BLOT;
  }

  public boolean isNameInEnglish(int index) {
    return english.charAt(index) == BLOT;
  }

  private static void blot(StringBuilder text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      text.setCharAt(i, BLOT);
    }
  }
}
