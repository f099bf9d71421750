package org.broadsheet.gazetteer.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;

/**
 * Gives drafts their ids: pinyin with the type; homonyms add, as far as needed, that they are of
 * county level, then their last province, their last parent, the year they are first known in.
 */
final class Ids {
  private Ids() {}

  static void assign(Collection<Draft> drafts, Map<Draft, String> slugs) {
    List<Function<Draft, String>> marks =
        List.of(
            draft -> "",
            draft -> draft.type == UnitType.CITY ? "-xianji" : "",
            draft -> "-" + provinceOf(draft),
            draft -> "-" + last(draft).map(parent -> slug(slugs, parent)).orElse("0"),
            draft -> "-" + firstYear(draft));
    Map<Draft, String> ids = new LinkedHashMap<>();
    drafts.forEach(draft -> ids.put(draft, slug(slugs, draft)));
    for (Function<Draft, String> mark : marks) {
      Map<String, List<Draft>> sharing = new LinkedHashMap<>();
      ids.forEach((draft, id) -> sharing.computeIfAbsent(id, key -> new ArrayList<>()).add(draft));
      sharing.values().stream()
          .filter(group -> group.size() > 1)
          .flatMap(List::stream)
          .forEach(draft -> ids.merge(draft, mark.apply(draft), String::concat));
    }
    ids.forEach((draft, id) -> draft.id = new UnitId(id));
  }

  private static String slug(Map<Draft, String> slugs, Draft draft) {
    return draft.id != null ? draft.id.value() : slugs.getOrDefault(draft, "x");
  }

  private static java.util.Optional<Draft> last(Draft draft) {
    return draft.spells.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(draft.spells.get(draft.spells.size() - 1).parent());
  }

  private static String provinceOf(Draft draft) {
    Draft at = draft;
    for (int depth = 0; depth < 4 && at.type.level() != Level.PROVINCE; depth++) {
      at = last(at).orElse(at);
    }
    return at.id == null ? "0" : at.id.value();
  }

  private static String firstYear(Draft draft) {
    return draft.begin.earliest() != null
        ? String.valueOf(draft.begin.earliest().getYear())
        : draft.begin.latest() != null ? String.valueOf(draft.begin.latest().getYear()) : "0";
  }
}
