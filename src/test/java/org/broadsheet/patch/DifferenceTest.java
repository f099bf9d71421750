package org.broadsheet.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.sink.SinkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
  @TempDir private Path folder;

  @Test
  void tellsWhatIsInOneFileOnly() throws IOException {
    Path before = file("before.nq", "a", "b", "b", "d");
    Path after = file("after.nq", "e", "c", "b", "a");
    assertThat(rows(before, after, 2))
        .containsExactly("TX .", "A " + quad("c"), "D " + quad("d"), "A " + quad("e"), "TC .");
  }

  @Test
  void theFormatDoesNotMatter() throws IOException {
    Path quads =
        Files.writeString(
            folder.resolve("a.nq"),
            """
            <http://e/s> <http://e/p> "博兴"@zh-Hans <http://e/g> .
            <http://e/s> <http://e/p> "\\u535A\\n" .
            """);
    Path trig =
        Files.writeString(
            folder.resolve("b.trig"),
            "PREFIX e: <http://e/>\ne:g { e:s e:p '博兴'@zh-Hans }\n{ e:s e:p '''博\n''' }\n");
    assertThat(rows(quads, trig, 10)).containsExactly("TX .", "TC .");
  }

  @Test
  void piecesOfAnySizeGiveTheSame() throws IOException {
    Random random = new Random(1959);
    Path before = file("before.nq", names(random));
    Path after = file("after.nq", names(random));
    List<String> whole = rows(before, after, 10_000);
    assertThat(rows(before, after, 7)).isEqualTo(whole);
    Set<String> result = new TreeSet<>(Files.readAllLines(before));
    whole.stream()
        .filter(row -> row.startsWith("D "))
        .forEach(row -> result.remove(row.substring(2)));
    whole.stream().filter(row -> row.startsWith("A ")).forEach(row -> result.add(row.substring(2)));
    assertThat(result).isEqualTo(new TreeSet<>(Files.readAllLines(after)));
  }

  @Test
  void blankNodesAreRefused() throws IOException {
    Path blank = Files.writeString(folder.resolve("blank.nt"), "<http://e/s> <http://e/p> _:b .\n");
    assertThatThrownBy(() -> rows(blank, blank, 10))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("blank.nt: blank nodes cannot be compared");
  }

  private static String[] names(Random random) {
    return IntStream.range(0, 500).mapToObj(i -> "n" + random.nextInt(400)).toArray(String[]::new);
  }

  private Path file(String name, String... objects) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        List.of(objects).stream().map(o -> quad(o) + "\n").collect(Collectors.joining()));
  }

  private static String quad(String object) {
    return "<http://e/s> <http://e/p> \"" + object + "\" <http://e/g> .";
  }

  private static List<String> rows(Path before, Path after, int piece) {
    List<String> rows = new ArrayList<>();
    Difference.between(before, after, rows::add, piece);
    return rows;
  }
}
