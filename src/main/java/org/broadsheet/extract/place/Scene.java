package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.text.Sentence;
import org.broadsheet.gazetteer.Level;

/** The places of one passage, in text order, with where each stands. */
final class Scene {
  private static final Pattern TROOPS = Pattern.compile("(?:地方)?(?:部队|地武|武装|武工队|基干团|独立团|子弟兵|主力)");

  /** How far a look ahead goes. */
  private static final int AHEAD = 8;

  /** Longest that brackets tell of where a place lies. */
  private static final int BRACKETS = 24;

  private final Passage passage;
  private final List<PlaceMention> mentions;
  private final Set<Place> inBody = new HashSet<>();

  Scene(Passage passage, List<PlaceMention> mentions) {
    this.passage = passage;
    this.mentions = List.copyOf(mentions);
    mentions.stream()
        .filter(mention -> !passage.inDateline(mention.begin()))
        .forEach(mention -> inBody.add(mention.place()));
  }

  List<PlaceMention> mentions() {
    return mentions;
  }

  PlaceMention mention(int i) {
    return mentions.get(i);
  }

  /** The places that are named outside datelines. */
  Set<Place> inBody() {
    return inBody;
  }

  boolean inDateline(int i) {
    return passage.inDateline(mentions.get(i).begin());
  }

  boolean inTitle(PlaceMention mention) {
    return passage.sentence(mention.begin()).part() != Sentence.Part.BODY;
  }

  /** 三分区|部队: what a numbered part of a base area is named for is its troops. */
  boolean isOfTroops(PlaceMention mention) {
    return TROOPS
        .matcher(passage.text())
        .region(mention.end(), passage.text().length())
        .lookingAt();
  }

  /** 单县东北二十里之|柳沟: so far from another place that it may lie in the next unit. */
  boolean isBeyondAnother(PlaceMention mention) {
    String after = text(mention.end(), Math.min(passage.text().length(), mention.end() + BRACKETS));
    return Bearings.isBeyond(sentenceUpTo(mention), after);
  }

  /** The character right after a mention. */
  char after(PlaceMention mention) {
    return passage.at(mention.end());
  }

  String textFrom(int from) {
    return passage.text().substring(from, Math.min(passage.text().length(), from + AHEAD));
  }

  String text(int from, int to) {
    return passage.text().substring(from, to);
  }

  /** What stands between two mentions, empty where one reaches into the other. */
  String between(PlaceMention first, PlaceMention second) {
    return text(first.end(), Math.max(first.end(), second.begin()));
  }

  int sentence(PlaceMention mention) {
    return passage.sentenceAt(mention.begin());
  }

  int paragraph(PlaceMention mention) {
    return passage.sentence(mention.begin()).paragraph();
  }

  /** Whether a mention stands in the first sentence of its paragraph. */
  boolean opensItsParagraph(PlaceMention mention) {
    int sentence = sentence(mention);
    return sentence == 0 || passage.sentences().get(sentence - 1).paragraph() != paragraph(mention);
  }

  /** The words of a mention's sentence that stand before it. */
  String sentenceUpTo(PlaceMention mention) {
    return text(passage.sentence(mention.begin()).begin(), mention.begin());
  }

  /** 范村（太原小组曾于此会谈）、北田: what brackets name is not spoken of behind them. */
  boolean isAside(PlaceMention mention, PlaceMention later) {
    String after = between(mention, later);
    int close = after.indexOf('）');
    return close >= 0 && (after.indexOf('（') < 0 || after.indexOf('（') > close);
  }

  /** 太谷榆次解放区: of two counties written together neither is what goes on behind them. */
  boolean isOfAPair(int i) {
    return areAPair(i - 1, i) || areAPair(i, i + 1);
  }

  private boolean areAPair(int i, int j) {
    return i >= 0
        && j < mentions().size()
        && mention(i).place().level() == Level.COUNTY
        && mention(j).place().level() == Level.COUNTY
        && mention(i).end() == mention(j).begin();
  }

  /** Where the report that a mention belongs to begins. */
  int report(PlaceMention mention) {
    return passage.briefBegin(mention.begin());
  }

  /** Whether the article is older than the People's Republic. */
  boolean ofBaseAreas() {
    return passage.date().isBefore(PlaceNames.FIRST_DAY);
  }

  /** The article's own day. */
  LocalDate date() {
    return passage.date();
  }

  /** The day on which the gazetteer is to be asked. */
  LocalDate day() {
    return PlaceNames.dayAsked(passage.date());
  }
}
