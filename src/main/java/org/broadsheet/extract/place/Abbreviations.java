package org.broadsheet.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.extract.text.Sentence;
import org.broadsheet.gazetteer.NameMatch;
import org.broadsheet.gazetteer.UnitType;

/**
 * Countries and provinces of one character, only where it must be one: countries in a headline
 * whose text names them in full, 沙驻叙大使, and before 两国; provinces in a list, 鲁、豫、皖三省.
 */
final class Abbreviations {
  private static final Expression COUNTRIES =
      Expression.compile(
          "[中美苏英法德日朝越印巴俄韩意缅埃波捷匈罗保蒙老柬泰加澳叙]{2,3}(?=(?:两国|三国|关系|会谈|联合|友好|建交|边界|边境|贸易|代表团|双方|首脑|外长|同盟|之间|人民友|合作|文化|经济))"
              + "|(?:美英|英美|英法|美法)(?!中)|(?<=对)[日德奥意](?=媾和|和约|作战|宣战)|[中苏朝越](?=、\\p{IsHan}[两二]国)|(?<=[中苏朝越]、)[美英法日印缅埃波捷匈罗保蒙柬泰阿叙朝越苏](?=[两二]国)");

  private static final Expression PROVINCES =
      Expression.compile(
          "[\\p{IsHan}](?:、[\\p{IsHan}])+(?=(?:等|[两二三四五六七八九十])?[两二三四五六七八九十]*(?:个)?省)");

  /** 苏皖豫三省. */
  private static final Expression TOUCHING =
      Expression.compile("[京津沪冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂川黔滇陕甘青宁新藏琼渝绥察热]{2,5}(?=[两二三四五]省)");

  private static final Expression TERRITORIES =
      Expression.compile("港澳(?=台|同胞|地区|各界|体育|工商|爱国|居民|人士|商|两地|记者|投资|来)");

  private final PlaceNames names;

  Abbreviations(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    territories(passage, spans);
    pairs(passage, spans);
    provinces(passage, spans);
    headlines(passage, spans);
  }

  /** 港澳同胞, 港澳台. */
  private static void territories(Passage passage, Spans spans) {
    Search pair = TERRITORIES.in(passage.text());
    while (pair.find()) {
      spans.putIfFree(new NameSpan(pair.start(), pair.start() + 1, "香港", Form.KNOWN));
      spans.putIfFree(new NameSpan(pair.start() + 1, pair.start() + 2, "澳门", Form.KNOWN));
    }
  }

  private void pairs(Passage passage, Spans spans) {
    Search pair = COUNTRIES.in(passage.text());
    while (pair.find()) {
      boolean alone = pair.end() - pair.start() == 1;
      if (spans.free(pair.start(), pair.end())
          && (alone || passage.tokens().boundary(pair.end()))) {
        for (int at = pair.start(); at < pair.end(); at++) {
          putCountry(passage, spans, at);
        }
      }
    }
  }

  private void provinces(Passage passage, Spans spans) {
    provinces(passage, spans, PROVINCES, 2);
    provinces(passage, spans, TOUCHING, 1);
  }

  private void provinces(Passage passage, Spans spans, Expression lists, int step) {
    Search list = lists.in(passage.text());
    while (list.find()) {
      for (int at = list.start(); at < list.end(); at += step) {
        String name = passage.text().substring(at, at + 1);
        if (names.gazetteer().matching(name).stream()
            .anyMatch(match -> match.kind() == NameMatch.Kind.ABBREVIATION)) {
          spans.putIfFree(
              new NameSpan(at, at + 1, name, Form.ABBREVIATED, Set.of(UnitType.PROVINCE), null));
        }
      }
    }
  }

  private void headlines(Passage passage, Spans spans) {
    Set<KnownPlace> named = new HashSet<>();
    for (NameSpan span : spans.all()) {
      named.addAll(names.known().named(span.name()));
    }
    for (Passage.Stretch line : passage.sentences()) {
      if (line.part() == Sentence.Part.BODY) {
        continue;
      }
      for (int at = line.begin(); at < line.end(); at++) {
        List<KnownPlace> countries = names.known().abbreviated(passage.at(at));
        boolean alone =
            passage.tokens().isWord(at, at + 1) || at == line.begin() || isBetweenNames(spans, at);
        Optional<KnownPlace> one = countries.stream().filter(named::contains).findFirst();
        if (alone && one.isPresent()) {
          spans.putIfFree(new NameSpan(at, at + 1, one.get().name(), Form.ABBREVIATED));
        }
      }
    }
  }

  private static boolean isBetweenNames(Spans spans, int at) {
    return spans.endingAt(at).isPresent() || spans.beginningAt(at + 1).isPresent();
  }

  private void putCountry(Passage passage, Spans spans, int at) {
    if (!names.known().abbreviated(passage.at(at)).isEmpty()) {
      spans.putIfFree(new NameSpan(at, at + 1, String.valueOf(passage.at(at)), Form.ABBREVIATED));
    }
  }
}
