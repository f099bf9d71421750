package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.organization.OrganizationMention;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;
import org.jspecify.annotations.Nullable;

/** Titles of posts and words that describe a person, with the body or place they belong to. */
final class TitleFinder {
  private static final Phrases<Boolean> TITLES;

  static {
    Map<String, Boolean> titles = new HashMap<>();
    Table.words(TitleFinder.class, "descriptors.txt").forEach(word -> titles.put(word, false));
    Table.words(TitleFinder.class, "titles.txt").forEach(word -> titles.put(word, true));
    TITLES = new Phrases<>(titles);
  }

  /** Words before a title that belong to it. */
  private static final Expression BEFORE =
      Expression.compile(
          "(?:第[一二三]|副|总|代理|名誉|首席|常务|前任?|原|新任|执行|助理|女|\\p{IsHan}{1,3}族女?|常驻|驻\\p{IsHan}{2,8}|驻|伪|保安|党委|政府|人民政府|(?<!\\p{IsHan})[省市县区乡州]|各部|的|党组|支部|总支|主席团)$");

  private static final int LONGEST_BEFORE = 9;

  /** 社会|局长, 农业|书记, 商务|代表: the field of an office whose body is not named. */
  private static final Expression FIELD =
      Expression.compile(
          "(?:社会|财政|工业|商业|税务|教育|卫生|公安|民政|建设|农业|农林|农工|水利|粮食|交通|司法|文教|财粮|工商|宣传|组织|统战|武装|实业|文化|人事|外事|劳动|林业|财贸|工交|政治|军事|商务|卫戍|警备|陆军|海军|空军)$");

  private static final Expression OF_A_FIELD =
      Expression.compile("[局厅处科股部]长$|书记$|干事$|参赞$|秘书$|司令员?$|委员$|助理员$|[将校元]帅?$");

  private static final Pattern LEADING = Pattern.compile("^(?:的|现任|原任|所任)");

  /** 某将军|代表政府, 十日|代表全体: what one does for others, not what one is. */
  private static final Expression ACTS_FOR =
      Expression.compile(
          "(?:将军|主席|总理|部长|团长|书记|大使|同志|先生|夫人|会长|委员长|院长|秘书长|司令员|[〇一二三四五六七八九十0-9０-９]日|[上下中]午|[今昨明]天|晚上?)代表$");

  /** 伟大的|战士: praise, not a rank. */
  private static final Expression PRAISED =
      Expression.compile("(?:伟大|忠诚|忠实|坚强|坚定|英勇|无产阶级|共产主义)的?战士$");

  /** 学生|部部长, 教师|联合会, 代表|团: those that a department or body is for. */
  private static final Expression PART_OF_A_BODY =
      Expression.compile("部(?![分署队])|联合会|(?<=理事)[会国]|(?<=代表)(?:团(?![长员])|大会|处|机构)");

  private final Passage passage;
  private final Places places;
  private final TreeMap<Integer, Title> found = new TreeMap<>();
  private final EarlierBodies earlier;
  private final TreeMap<Integer, OrganizationMention> bodiesByEnd = new TreeMap<>();
  private final Map<Integer, OrganizationMention> bodiesOver = new HashMap<>();

  /**
   * A title as it stands in the text.
   *
   * @param post {@code false} for a word that only describes the person: 老人, 同志
   * @param written begin of the title with the body or place before it
   */
  record Title(int begin, int end, boolean post, int written, Optional<OrganizationMention> body) {}

  TitleFinder(Passage passage, Places places, List<OrganizationMention> bodies) {
    this.passage = passage;
    this.places = places;
    for (OrganizationMention body : bodies) {
      bodiesByEnd.put(body.end(), body);
      for (int at = body.begin(); at < body.end(); at++) {
        bodiesOver.put(at, body);
      }
    }
    this.earlier = new EarlierBodies(passage, places, found, bodiesByEnd);
  }

  /** The longest titles, by where they end. */
  NavigableMap<Integer, Title> find() {
    List<Hit<Boolean>> hits = new ArrayList<>(TITLES.in(passage.text()));
    hits.sort(Comparator.comparingInt(hit -> hit.begin() - hit.end()));
    TreeMap<Integer, Title> titles = found;
    for (Hit<Boolean> hit : hits) {
      Map.Entry<Integer, Title> after = titles.higherEntry(hit.begin());
      boolean within = after != null && after.getValue().begin() < hit.end();
      OrganizationMention body = bodiesOver.get(hit.begin());
      boolean partOfBody = body != null && body.begin() < hit.begin() && body.end() > hit.end();
      if (!within
          && !partOfBody
          && !isWhatOneDoes(hit)
          && !PART_OF_A_BODY.isAt(passage.text(), hit.end())
          && !passage.inDateline(hit.begin())) {
        titles.put(hit.end(), title(hit));
      }
    }
    return titles;
  }

  private boolean isWhatOneDoes(Hit<Boolean> hit) {
    String until = passage.text().substring(Math.max(0, hit.begin() - 6), hit.end());
    return ACTS_FOR.isIn(until) || PRAISED.isIn(until);
  }

  private Title title(Hit<Boolean> hit) {
    Optional<OrganizationMention> body = Optional.ofNullable(bodiesOver.get(hit.begin()));
    int written = body.isPresent() ? hit.begin() : fieldBegin(hit);
    boolean more = true;
    while (more) {
      more = false;
      OrganizationMention before = bodiesByEnd.get(written);
      Optional<PlaceMention> place = places.endingAt(written);
      if (before != null) {
        body = body.isPresent() ? body : Optional.of(before);
        written = before.begin();
      } else if (place.isPresent()) {
        written = place.get().begin();
        more = true;
      } else {
        int from = Math.max(0, written - LONGEST_BEFORE);
        Search word = BEFORE.in(passage.text().substring(from, written));
        more = word.find();
        written = more ? from + word.start() : written;
      }
    }
    if (passage.at(written) == '的') {
      written++;
    }
    boolean ownTitle =
        body.filter(one -> one.begin() < hit.begin() && one.end() > hit.begin()).isPresent();
    int begin = ownTitle ? body.map(OrganizationMention::begin).orElse(written) : written;
    return new Title(hit.begin(), hit.end(), hit.value(), Math.min(written, begin), body);
  }

  /** Where the field that an office deals with begins; where the office begins if it has none. */
  private int fieldBegin(Hit<Boolean> hit) {
    int begin = hit.begin();
    if (bodiesByEnd.containsKey(begin)
        || !OF_A_FIELD.isIn(passage.text().substring(begin, hit.end()))) {
      return begin;
    }
    int from = Math.max(0, begin - 2);
    boolean field = FIELD.isIn(passage.text().substring(from, begin));
    return field && places.endingAt(begin).isEmpty() ? from : begin;
  }

  /**
   * The canonical name of the body whose mention ends at an offset, {@code null} where none does.
   */
  @Nullable String bodyEndingAt(int offset) {
    OrganizationMention body = bodiesByEnd.get(offset);
    return body == null ? null : body.organization().name();
  }

  /** Whether the name of a body or a place ends at an offset. */
  boolean nameEndsAt(int offset) {
    return bodiesByEnd.containsKey(offset) || places.endingAt(offset).isPresent();
  }

  /** The title's words as a post. */
  Post post(Title title) {
    return post(title, title.written());
  }

  /** The title's words from an offset on as a post. */
  Post post(Title title, int begin) {
    return new Post(
        LEADING.matcher(passage.text().substring(begin, title.end()).strip()).replaceFirst(""),
        title
            .body()
            .or(() -> earlier.of(title, begin))
            .map(body -> body.organization().name())
            .orElse(null));
  }
}
