package org.broadsheet.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final String TEXT = "人民政府、人民委员会和县人委，省委员会";

  private static List<String> found(Map<String, Integer> phrases, String text) {
    return new Phrases<>(phrases)
        .in(text).stream()
            .map(hit -> text.substring(hit.begin(), hit.end()) + hit.begin() + "=" + hit.value())
            .toList();
  }

  @Test
  void findsWhatOverlapsInTheOrderOfItsEnds() {
    assertThat(found(Map.of("人民", 1, "人民委员会", 2, "委员会", 3, "会", 4, "县", 5), TEXT))
        .containsExactly(
            "人民0=1", "人民5=1", "人民委员会5=2", "委员会7=3", "会9=4", "县11=5", "委员会16=3", "会18=4");
  }

  @Test
  void tellsPhrasesThatBeginAlikeApart() {
    assertThat(found(Map.of("人民", 1, "人民政", 2, "人民委员", 3, "人民法院", 4, "民委员长", 5), TEXT))
        .containsExactly("人民0=1", "人民政0=2", "人民5=1", "人民委员5=3");
    assertThat(found(Map.of("员会", 1, "员会议", 2), TEXT)).containsExactly("员会8=1", "员会17=1");
  }

  @Test
  void findsNoneInTooShortATextAndAmongNone() {
    assertThat(found(Map.of("人民", 1), "人")).isEmpty();
    assertThat(found(Map.of("人民", 1), "")).isEmpty();
    assertThat(found(Map.of(), TEXT)).isEmpty();
  }

  @Test
  void findsEveryPartOfAText() {
    Map<String, Integer> parts = new TreeMap<>();
    for (int begin = 0; begin < TEXT.length(); begin++) {
      for (int end = begin + 1; end <= TEXT.length(); end++) {
        parts.put(TEXT.substring(begin, end), end - begin);
      }
    }
    List<Hit<Integer>> hits = new Phrases<>(parts).in(TEXT);
    assertThat(hits).allMatch(hit -> hit.end() - hit.begin() == hit.value());
    assertThat(hits.stream().map(hit -> hit.begin() + "-" + hit.end()).collect(Collectors.toSet()))
        .hasSize(TEXT.length() * (TEXT.length() + 1) / 2)
        .hasSameSizeAs(hits);
  }
}
