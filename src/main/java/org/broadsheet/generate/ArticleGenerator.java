package org.broadsheet.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.parse.ArticleParser;
import org.broadsheet.gazetteer.Gazetteer;

/**
 * Makes up articles in the form of the archive about units of the gazetteer as they stood on the
 * day. The same seed and number give the same article. Thread-safe.
 */
public final class ArticleGenerator {
  private static final int FILES_A_FOLDER = 1_000;
  private static final int PAGES = 8;

  private final long seed;
  private final int characters;
  private final Casting casting;
  private final List<Sentence> titles = Sentence.at("title");
  private final List<Sentence> leads = Sentence.at("lead");
  private final List<Sentence> bodies = Sentence.at("body");

  /**
   * @param characters that the Chinese body has at least, its names and figures not counted
   */
  public ArticleGenerator(Gazetteer gazetteer, long seed, int characters) {
    this.seed = seed;
    this.characters = characters;
    this.casting = new Casting(gazetteer);
  }

  /**
   * @param number counted from 0
   */
  public GeneratedArticle article(long number) {
    Story story = story(new SplittableRandom(new SplittableRandom(seed).nextLong() + number));
    String file = "%04d/%07d.txt".formatted(number / FILES_A_FOLDER, number);
    MarkedText text = story.text();
    return new GeneratedArticle(
        file, text.toString(), Truth.of(parsed(file, text.toString()), story, text));
  }

  private Story story(RandomGenerator random) {
    Cast cast = casting.draw(random);
    Sentence title = Names.pick(titles, random);
    List<Sentence> body = body(random);
    List<Figure> figures =
        Stream.concat(Stream.of(title), body.stream())
            .map(
                sentence ->
                    sentence.most() == 0 ? Figure.NONE : Figure.random(random, sentence.most()))
            .toList();
    return new Story(cast, 1 + random.nextInt(PAGES), title, body, figures);
  }

  /** A lead, then other sentences; none comes again before all have come. */
  private List<Sentence> body(RandomGenerator random) {
    List<Sentence> body = new ArrayList<>(List.of(Names.pick(leads, random)));
    List<Sentence> left = new ArrayList<>();
    int written = body.get(0).chinese().length();
    while (written < characters) {
      if (left.isEmpty()) {
        left.addAll(bodies);
      }
      Sentence next = left.remove(random.nextInt(left.size()));
      body.add(next);
      written += next.chinese().length();
    }
    return body;
  }

  private static Article parsed(String file, String text) {
    String sha256 = DigestUtils.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    Parsed parsed =
        ArticleParser.parse(new SourceText(file, sha256, StandardCharsets.UTF_8.name(), text));
    if (parsed instanceof Parsed.Ok ok) {
      return ok.article();
    }
    throw new IllegalStateException("the form of made-up articles is not read: " + parsed);
  }
}
