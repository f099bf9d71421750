package org.broadsheet.extract;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.gazetteer.Gazetteer;

/**
 * Times the whole extraction of both languages against HanLP with all its recognisers of names on
 * the same texts, turn about in one thread, and prints characters a second of that thread's
 * processor time, which other programs do not change, and the ratio. Arguments: files or folders of
 * articles, {@code samples} when there are none.
 */
final class ExtractionSpeed {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 3;
  private static final int CHARACTERS_A_ROUND = 100_000;

  private ExtractionSpeed() {}

  public static void main(String[] arguments) {
    List<Article> articles = articles(arguments.length == 0 ? new String[] {"samples"} : arguments);
    Extractor extractor = new Extractor(Gazetteer.bundled());
    Segment hanlp = HanLP.newSegment().enableAllNamedEntityRecognize(true);
    long characters = 0;
    List<Double> ratios = new ArrayList<>();
    long ours = 0;
    long theirs = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      articles.forEach(extractor::extract);
      long middle = CLOCK.getCurrentThreadCpuTime();
      articles.forEach(article -> hanlp.seg(article.source().text()));
      long end = CLOCK.getCurrentThreadCpuTime();
      if (round >= WARM_UP) {
        ours += middle - start;
        theirs += end - middle;
        characters +=
            articles.stream().mapToLong(article -> article.source().text().length()).sum();
        ratios.add((double) (end - middle) / (middle - start));
      }
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT,
        "extraction %,.0f characters/s, HanLP with all recognisers %,.0f characters/s of processor time, ratio %.2f (median of %d rounds %.2f)%n",
        characters * 1e9 / ours,
        characters * 1e9 / theirs,
        (double) theirs / ours,
        ROUNDS,
        ratios.get(ratios.size() / 2));
  }

  /** The articles, repeated until a round is long enough to be timed. */
  private static List<Article> articles(String[] inputs) {
    List<Input> locations =
        Stream.of(inputs).<Input>map(input -> new Input.Location(Path.of(input))).toList();
    List<Article> read;
    try (Stream<Parsed> parsed = Articles.read(locations, ReadOptions.DEFAULT)) {
      read =
          parsed
              .filter(Parsed.Ok.class::isInstance)
              .map(one -> ((Parsed.Ok) one).article())
              .toList();
    }
    List<Article> repeated = new ArrayList<>();
    long length = 0;
    while (length < CHARACTERS_A_ROUND) {
      repeated.addAll(read);
      length += read.stream().mapToLong(article -> article.source().text().length()).sum();
    }
    return repeated;
  }
}
