package org.broadsheet.extract.person;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.organization.OrganizationMention;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.person.TitleFinder.Title;
import org.broadsheet.extract.place.Places;

/** The body of a bare title, from what the text said before it. */
final class EarlierBodies {
  private static final Pattern RANK = Pattern.compile("^(?:第[一二三四]|[副正代总]|常务|名誉|代理|候补|中央(?=委员))+");

  /** Offices that a committee, a society or a council has beside its head. */
  private static final Expression BESIDE_THE_HEAD =
      Expression.compile("^(?:副?秘书长|总书记|常务委员|常委|(?:候补|执行)?委员|常务理事|理事|总干事)$");

  private static final Expression HAS_OFFICES = Expression.compile("(?:[会院]|联盟)$");

  /** Nothing but names and what joins them. */
  private static final Pattern NAMES =
      Pattern.compile("[\\p{IsHan}·（）　 ]{2,16}(?:[、，和与及][\\p{IsHan}·（）　 ]{2,16}){0,12}[、，和与及]");

  /** 委员会由甲、乙组成；甲为书记: posts of a body that the sentence before founds. */
  private static final Expression COMPOSED = Expression.compile("成立|组成|产生|改组");

  private static final Expression HEAD = Expression.compile("(?:副|第[一二])?(?:书记|主任|主席|会长|理事长|社长)$");

  private final Passage passage;
  private final Places places;
  private final NavigableMap<Integer, Title> titles;
  private final NavigableMap<Integer, OrganizationMention> bodiesByEnd;

  EarlierBodies(
      Passage passage,
      Places places,
      NavigableMap<Integer, Title> titles,
      NavigableMap<Integer, OrganizationMention> bodiesByEnd) {
    this.passage = passage;
    this.places = places;
    this.titles = titles;
    this.bodiesByEnd = bodiesByEnd;
  }

  /**
   * @param begin where the words of the post begin
   */
  Optional<OrganizationMention> of(Title title, int begin) {
    char before = passage.at(begin - 1);
    boolean given = before == '为' || before == '任';
    boolean joined = "和与及".indexOf(before) >= 0;
    if ((NameShape.isHan(before) && !given && !joined) || places.overlaps(begin, title.begin())) {
      return Optional.empty();
    }
    Optional<OrganizationMention> same = joined ? Optional.empty() : ofSameOffice(title);
    return same.or(() -> besideTheHead(title))
        .or(() -> given ? ofAppointment(title).or(() -> founded(title)) : Optional.empty());
  }

  /** 某学会会长甲、秘书长乙: the body of the title before, with nothing but names between. */
  private Optional<OrganizationMention> besideTheHead(Title title) {
    if (!BESIDE_THE_HEAD.isIn(passage.text().substring(title.begin(), title.end()))) {
      return Optional.empty();
    }
    return earlierInSentence(title).values().stream()
        .filter(Title::post)
        .takeWhile(before -> isAmongNames(before, title))
        .filter(before -> before.body().isPresent())
        .findFirst()
        .flatMap(Title::body)
        .filter(body -> HAS_OFFICES.isIn(body.organization().name()));
  }

  private boolean isAmongNames(Title before, Title title) {
    return bodiesByEnd.subMap(before.end(), false, title.begin(), true).isEmpty()
        && NAMES.matcher(passage.text().substring(before.end(), title.written())).matches();
  }

  /** 省委第一书记甲、第二书记乙; 任命甲为某局局长，乙为副局长. */
  private Optional<OrganizationMention> ofSameOffice(Title title) {
    String office = office(title);
    return earlierInSentence(title).values().stream()
        .filter(before -> before.body().isPresent() && office(before).equals(office))
        .findFirst()
        .flatMap(Title::body);
  }

  /** 任命甲为某军区司令员，乙为政治委员: one decree staffs one body. */
  private Optional<OrganizationMention> ofAppointment(Title title) {
    return earlierInSentence(title).values().stream()
        .filter(before -> before.body().isPresent() && passage.at(before.written() - 1) == '为')
        .findFirst()
        .flatMap(Title::body);
  }

  /** The titles of the sentence that end before a title, the last first, and it. */
  private NavigableMap<Integer, Title> earlierInSentence(Title title) {
    int begin = passage.sentence(title.begin()).begin();
    return titles.subMap(begin, true, title.begin(), true).descendingMap();
  }

  private Optional<OrganizationMention> founded(Title title) {
    Map.Entry<Integer, OrganizationMention> last = bodiesByEnd.floorEntry(title.begin());
    if (last == null || !HEAD.isIn(passage.text().substring(title.begin(), title.end()))) {
      return Optional.empty();
    }
    OrganizationMention body = last.getValue();
    Passage.Stretch its = passage.sentence(body.begin());
    Passage.Stretch sentence = passage.sentence(title.begin());
    boolean near = sentence.begin() - its.end() <= 1;
    String between = passage.text().substring(body.end(), title.begin());
    return near && COMPOSED.isIn(between) ? Optional.of(body) : Optional.empty();
  }

  private String office(Title title) {
    return RANK.matcher(passage.text().substring(title.begin(), title.end())).replaceFirst("");
  }
}
