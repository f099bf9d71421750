package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.broadsheet.article.Span;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.extract.text.Dateline;

/**
 * Finds the names of the tables in a passage. A name that is also a stretch of ordinary words is
 * left in doubt, for {@link DoubtfulNames}.
 */
final class PlaceScanner {
  private static final String WORDS = "沿城";

  /** 淮南|沿线: a railway, whose name need not be a town's. */
  private static final String LINE = "沿线路";

  private final PlaceNames names;
  private final NameSurroundings surroundings;

  PlaceScanner(PlaceNames names) {
    this.names = names;
    this.surroundings = new NameSurroundings(names);
  }

  void scan(Passage passage, Spans spans) {
    for (Dateline dateline : passage.reading().datelines()) {
      putDateline(passage, dateline, spans);
    }
    List<Hit<String>> hits = new ArrayList<>(names.in(passage.text()));
    hits.sort(
        Comparator.comparingInt((Hit<String> hit) -> hit.begin() - hit.end())
            .thenComparing(Hit::begin));
    for (Hit<String> hit : hits) {
      if (spans.free(hit.begin(), hit.end())) {
        Optional<Form> form = form(passage, hit);
        if (form.isPresent()) {
          spans.put(new NameSpan(hit.begin(), hit.end(), hit.value(), form.get()));
        } else if (surroundings.allow(passage, hit)) {
          Form likely = names.isFull(hit.value()) ? Form.FULL : Form.SHORT;
          spans.doubt(new NameSpan(hit.begin(), hit.end(), hit.value(), likely));
        }
      }
    }
  }

  private void putDateline(Passage passage, Dateline dateline, Spans spans) {
    Span place = dateline.placeSpan();
    String name = dateline.place();
    if (place == null || name == null || !names.isName(name)) {
      return;
    }
    int begin = passage.offset(place.begin());
    boolean area =
        passage.date().isBefore(PlaceNames.dayAsked(passage.date()))
            && names.known().named(name).stream().anyMatch(known -> known.isAreaOn(passage.date()));
    Form form =
        names.isFull(name) ? Form.FULL : names.isShort(name) && !area ? Form.SHORT : Form.KNOWN;
    spans.put(new NameSpan(begin, begin + name.length(), name, form));
  }

  private Optional<Form> form(Passage passage, Hit<String> hit) {
    String name = hit.value();
    if (!surroundings.allow(passage, hit)) {
      return Optional.empty();
    }
    if (names.isFull(name) && sureFull(passage, hit)) {
      return Optional.of(Form.FULL);
    }
    if (names.isKnown(name) && sureKnown(passage, hit)) {
      return Optional.of(Form.KNOWN);
    }
    boolean town = names.isTownOfACity(name) && LINE.indexOf(passage.at(hit.end())) < 0;
    boolean stands = names.inUse(name, passage.date()) || town;
    return names.isShort(name) && stands && sureShort(passage, hit)
        ? Optional.of(Form.SHORT)
        : Optional.empty();
  }

  /**
   * A full name of two characters, 和县, can also be the end of one word and the begin of another; so
   * can 兴城市 in 新兴|城市.
   */
  private boolean sureFull(Passage passage, Hit<String> hit) {
    Tokens tokens = passage.tokens();
    if (names.isDistrict(hit.value())) {
      return false;
    }
    if (hit.end() - hit.begin() > 2) {
      boolean city =
          hit.value().endsWith("城市")
              && tokens.isWord(hit.end() - 2, hit.end())
              && !tokens.boundary(hit.begin());
      return !city;
    }
    return tokens.isWord(hit.begin(), hit.end())
        || Character.UnicodeScript.of(passage.at(hit.begin() - 1)) != Character.UnicodeScript.HAN;
  }

  /** A base area of another time counts only by its full name: no 苏皖 in 苏皖豫三省. */
  private boolean sureKnown(Passage passage, Hit<String> hit) {
    Tokens tokens = passage.tokens();
    if (names.known().isOfAnotherTime(hit.value(), passage.date())) {
      return false;
    }
    boolean aligned =
        tokens.boundary(hit.begin())
            && (tokens.boundary(hit.end())
                || isBeforeAWord(passage, hit)
                || isOfATeam(passage, hit));
    return hit.end() - hit.begin() > 2
        || (aligned && !isEndOfAnother(passage, hit.begin(), hit.value()));
  }

  /** 冀南|运河 though the tagger cuts 冀|南运河: a part of a province, and a word. */
  private static boolean isBeforeAWord(Passage passage, Hit<String> hit) {
    int end = hit.end() + 2;
    return "东西南北中".indexOf(passage.at(hit.end() - 1)) >= 0
        && end <= passage.text().length()
        && CoreDictionary.get(passage.text().substring(hit.end(), end)) != null
        && passage.tokens().boundary(end);
  }

  /** 中国|队 is one word for the tagger. */
  private static boolean isOfATeam(Passage passage, Hit<String> hit) {
    return passage.at(hit.end()) == '队' && passage.tokens().boundary(hit.end() + 1);
  }

  private boolean sureShort(Passage passage, Hit<String> hit) {
    Tokens tokens = passage.tokens();
    if (hit.end() - hit.begin() > 2) {
      return tokens.boundary(hit.begin())
          && tokens.boundary(hit.end())
          && !hit.value().endsWith("矿");
    }
    boolean street = names.isArea(hit.value()) && "路街巷桥门矿".indexOf(passage.at(hit.end())) >= 0;
    return !street
        && !isEndOfAnother(passage, hit.begin(), hit.value())
        && !isTailOfATownship(passage, hit)
        && !beginsLikeWords(hit.value())
        && tokens.isWord(hit.begin(), hit.end())
        && (tokens.nature(hit.begin()) == Nature.ns
            || (tokens.nature(hit.begin()) == Nature.nz && !names.isArea(hit.value())));
  }

  /**
   * 刘胡|桐乡: characters that make no word go together with a county's name that ends like a township.
   */
  private static boolean isTailOfATownship(Passage passage, Hit<String> hit) {
    int before = hit.begin() - 1;
    return "乡镇".indexOf(passage.at(hit.end() - 1)) >= 0
        && Han.is(passage.at(before))
        && passage.tokens().isWord(before, before + 1)
        && !NameStart.stops(passage.at(before));
  }

  /** 的东|阳泉, 关中|平原: the last characters of a name that no table holds. */
  static boolean isEndOfAnother(Passage passage, int begin, String name) {
    int before = begin - 1;
    boolean direction =
        "东西南北上下新老".indexOf(passage.at(before)) >= 0
            && passage.tokens().isWord(before, begin)
            && (passage.at(before - 1) == '的' || !Han.is(passage.at(before - 1)));
    return direction || (Han.is(passage.at(before)) && PlaceSuffix.isOne(name));
  }

  /** 沿河, 城关, 城北: what begins so is a county or a district more seldom than words. */
  static boolean beginsLikeWords(String name) {
    return WORDS.indexOf(name.charAt(0)) >= 0;
  }
}
