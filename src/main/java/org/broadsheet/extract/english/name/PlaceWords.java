package org.broadsheet.extract.english.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.broadsheet.extract.english.name.OrganisationName.Part;

/**
 * The places that organisations of an article can be named after: by their full names and, where
 * that is unmistakable, without their types.
 */
public final class PlaceWords {
  private final Map<String, List<String>> right;
  private final Map<String, List<String>> said;
  private final Map<String, String> names;
  private final int longest;

  private PlaceWords(
      Map<String, List<String>> right,
      Map<String, List<String>> said,
      Map<String, String> names,
      int longest) {
    this.right = right;
    this.said = said;
    this.names = names;
    this.longest = longest;
  }

  /**
   * @param right the right English names of each place by its Chinese one; where two places share a
   *     word, it is the first one's
   */
  static PlaceWords of(SortedMap<String, List<String>> right) {
    Map<String, String> names = new HashMap<>();
    int longest = 0;
    for (String name : right.keySet()) {
      String stem = PlaceTypes.stem(name);
      names.putIfAbsent(name, name);
      if (stem.length() >= 2) {
        names.putIfAbsent(stem, name);
      }
      longest = Math.max(longest, name.length());
    }
    return new PlaceWords(right, Map.of(), names, longest);
  }

  /**
   * The same places with the words that one translation has for them.
   *
   * @param words by the Chinese names
   */
  public PlaceWords saidAs(Map<String, List<String>> words) {
    return new PlaceWords(right, words, names, longest);
  }

  /** The longest word for a place that stands at an index. */
  Optional<Part> at(String chinese, int index) {
    for (int end = Math.min(chinese.length(), index + longest); end > index; end--) {
      String word = chinese.substring(index, end);
      String name = names.get(word);
      if (name != null) {
        return Optional.of(new Part(word, english(name), true));
      }
    }
    return Optional.empty();
  }

  private List<String> english(String name) {
    List<String> established = right.getOrDefault(name, List.of());
    List<String> here = said.getOrDefault(name, List.of());
    return here.isEmpty()
        ? established
        : Stream.concat(established.stream(), here.stream()).toList();
  }
}
