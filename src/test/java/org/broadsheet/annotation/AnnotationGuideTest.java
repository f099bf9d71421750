package org.broadsheet.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.junit.jupiter.api.Test;

/** Runs the examples of docs/annotations.md against the sample that they annotate. */
class AnnotationGuideTest {
  private static final String FILE = "000_b5248894ca872037.txt";

  private final Article article = sample();

  @Test
  void readsTheWholeLine() throws IOException {
    AnnotationReader reader =
        new AnnotationReader("annotations.jsonl", source -> Optional.of(article.source()));
    List<AnnotationLine> read =
        reader.read(new BufferedReader(new StringReader(example("jsonl")))).toList();
    assertThat(mentions(read)).containsExactly("place 博兴县");
  }

  @Test
  void readsTheColumns() throws IOException {
    List<AnnotationLine> read =
        ConllReader.read("names.conll", example("conll").lines().toList(), this::named);
    assertThat(mentions(read)).containsExactly("place 山东省", "place 博兴县", "place 浙江省", "place 舟山县");
    assertHoldsAgainstTheSchema(read);
  }

  @Test
  void readsTheWebAnnotations() throws IOException {
    List<AnnotationLine> read =
        WebAnnotationReader.read("names.json", example("jsonld"), this::named);
    assertThat(mentions(read)).containsExactly("place 博兴县", "place 舟山县");
    assertHoldsAgainstTheSchema(read);
  }

  @Test
  void saysWhereATokenLeavesTheText() throws IOException {
    String wrong = example("conll").replace("博兴县\t", "博与县\t");
    assertThat(findings(ConllReader.read("names.conll", wrong.lines().toList(), this::named)))
        .contains(
            "names.conll:3: token '博与县' does not follow in the text; give every token of a"
                + " sentence as the text has it, in order");
  }

  @Test
  void saysWhichArticleIsMissing() {
    assertThat(
            findings(
                ConllReader.read("names.conll", List.of("# file = x.txt", "甲\tO"), this::named)))
        .startsWith(
            "names.conll:1: no article 'x.txt' among the inputs; give it as an INPUT as well");
  }

  @Test
  void saysWhichSelectorsDisagree() throws IOException {
    String wrong = example("jsonld").replace("\"exact\": \"博兴县\"", "\"exact\": \"博兴\"");
    List<AnnotationLine> read = WebAnnotationReader.read("names.json", wrong, this::named);
    assertThat(mentions(read)).containsExactly("place 舟山县");
    assertThat(findings(read))
        .containsExactly(
            "names.json: item 1: its selectors do not agree with the text of '"
                + FILE
                + "'; give start and end in code points of the decoded file, or a quote that"
                + " occurs once");
  }

  private void assertHoldsAgainstTheSchema(List<AnnotationLine> read) {
    String lines =
        String.join(
            "\n",
            read.stream()
                .map(line -> AnnotationLines.write(((AnnotationLine.Ok) line).annotations()))
                .toList());
    AnnotationReader reader =
        new AnnotationReader("again", source -> Optional.of(article.source()));
    assertThat(findings(reader.read(new BufferedReader(new StringReader(lines))).toList()))
        .isEmpty();
  }

  private Optional<Article> named(String file) {
    return file.equals(FILE) ? Optional.of(article) : Optional.empty();
  }

  private static String example(String language) throws IOException {
    Matcher fence =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/annotations.md")));
    assertThat(fence.find()).as("an example in %s", language).isTrue();
    return fence.group(1);
  }

  private static List<String> mentions(List<AnnotationLine> read) {
    return read.stream()
        .filter(AnnotationLine.Ok.class::isInstance)
        .map(line -> ((AnnotationLine.Ok) line).annotations())
        .flatMap(
            annotations ->
                annotations.mentions().stream()
                    .map(
                        mention ->
                            annotations.entities().stream()
                                    .filter(entity -> entity.id().equals(mention.entity()))
                                    .findFirst()
                                    .orElseThrow()
                                    .kind()
                                + " "
                                + mention.text()))
        .toList();
  }

  private static List<String> findings(List<AnnotationLine> read) {
    return read.stream()
        .filter(AnnotationLine.Rejected.class::isInstance)
        .flatMap(line -> ((AnnotationLine.Rejected) line).findings().stream())
        .map(AnnotationLine.Finding::message)
        .toList();
  }

  private static Article sample() {
    List<Input> input = List.of(new Input.Location(Path.of("samples", FILE)));
    try (Stream<Parsed> read = Articles.read(input, ReadOptions.DEFAULT)) {
      return ((Parsed.Ok) read.findFirst().orElseThrow()).article();
    }
  }
}
