package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.person.TitleFinder.Title;
import org.jspecify.annotations.Nullable;

/**
 * Names that a title or another sign beside them vouches for: 副主席陈某 here, the others by {@link
 * NamesBeforeTitles}, {@link SignedNames} and {@link PointedNames}.
 */
final class TitledNames {
  /** Between a title and the name: a form of address, blanks, another title. */
  private static final Pattern BETWEEN = Pattern.compile("[：:]\\s*\\R\\s*|[\\s　：:“”]{0,4}");

  /** Quotes as short as this set off a word, longer ones tell what someone said. */
  private static final int SHORTEST_QUOTE = 4;

  /** Between a post and who was elected to it: 主任为陈某. */
  private static final Pattern IS = Pattern.compile("[为是](?!否)[：:]?");

  /** 农民|常说：: the end of a word of speech, not of a name. */
  private static final Expression SAYS = Expression.compile("说[：，:“]");

  private static final Expression COMRADE = Expression.compile("同志|先生|女士|小姐");

  /** 送行的有|省委书记、省长: after these no name ends before a title. */
  private static final String NOT_IN_NAMES = "有是为由和与及同向对请给以的";

  private final NameShape shape;
  private final Passage passage;
  private final OtherNames others;
  private final TitleFinder finder;
  private final NavigableMap<Integer, Title> titles;
  private final NameEdges edges;

  TitledNames(
      NameShape shape,
      Passage passage,
      OtherNames others,
      TitleFinder finder,
      NavigableMap<Integer, Title> titles) {
    this.shape = shape;
    this.passage = passage;
    this.others = others;
    this.finder = finder;
    this.titles = titles;
    this.edges = new NameEdges(shape, passage, others, titles);
  }

  List<PersonMention> find(PersonSpans known) {
    List<PersonMention> mentions = new ArrayList<>();
    mentions.addAll(new PointedNames(shape, passage, titles).find(known));
    NamesBeforeTitles before = new NamesBeforeTitles(shape, passage, finder, titles, edges);
    for (Title title : titles.values()) {
      beforeName(title, known, mentions);
      before.find(title, known, mentions);
    }
    mentions.addAll(new SignedNames(passage, edges).find());
    mentions.addAll(new HeadedNames(shape, passage, edges, titles).find());
    mentions.addAll(new CountedNames(passage, edges, titles).find());
    mentions.addAll(new Appointees(passage, others, titles).find(known));
    return mentions;
  }

  /** Title, then name; a second title between them counts too: 代表台吉. */
  private void beforeName(Title title, PersonSpans known, List<PersonMention> mentions) {
    Matcher between = BETWEEN.matcher(passage.text()).region(title.end(), passage.text().length());
    int after = between.lookingAt() ? between.end() : title.end();
    Matcher is = IS.matcher(passage.text()).region(after, passage.text().length());
    boolean told = title.post() && is.lookingAt();
    int begin = told ? is.end() : after;
    if (isBeforeAPointedName(begin)
        || isQuoted(begin)
        || (others.isPlace(begin, begin + 2) && shape.surname(passage, begin) == 0)) {
      return;
    }
    if (begin > title.end() && !title.post()) {
      return;
    }
    Evidence evidence = told ? Evidence.LIST : title.post() ? Evidence.TITLE : Evidence.DESCRIPTION;
    OptionalInt leader =
        known
            .overlapping(begin, begin + 1)
            .filter(mention -> mention.begin() == begin)
            .map(mention -> OptionalInt.of(mention.end()))
            .orElse(OptionalInt.empty());
    OptionalInt end = addressed(begin, longer(leader, shape.end(passage, begin, evidence.odds())));
    if (end.isEmpty()
        || isToward(begin, end.getAsInt())
        || edges.beginsWithPreposition(begin, end.getAsInt())
        || titleWithin(begin, end.getAsInt())
        || SAYS.isAt(passage.text(), end.getAsInt() - 1)
        || others.overlapsBody(begin, end.getAsInt())
        || (others.isPlace(begin, end.getAsInt())
            && (!title.post()
                || passage.startsWith("代表", title.end() - 2)
                || NameShape.isHan(passage.at(end.getAsInt()))))) {
      return;
    }
    Person person =
        known
            .overlapping(begin, begin + 1)
            .filter(mention -> mention.begin() == begin && mention.end() == end.getAsInt())
            .map(PersonMention::person)
            .orElseGet(() -> Person.at(passage, begin, end.getAsInt()));
    mentions.add(
        new PersonMention(begin, end.getAsInt(), person, posts(title), "person.title", 0.93));
  }

  /** 副主任|和西丽玛沃·班达拉奈克: what joins a title to the name of another. */
  private boolean isBeforeAPointedName(int begin) {
    boolean joint = "和与同向对".indexOf(passage.at(begin)) >= 0;
    int end = joint ? shape.end(passage, begin + 1, Evidence.TITLE.odds()).orElse(begin) : begin;
    return passage.text().substring(begin, end).indexOf('·') > 0;
  }

  /** 指挥|“江战”: what stands in quotes is called so by others. */
  private boolean isQuoted(int begin) {
    int close = passage.text().indexOf('”', begin);
    return passage.at(begin - 1) == '“' && close > 0 && close - begin < SHORTEST_QUOTE;
  }

  /** 工人|向国庆献礼: what the people do something for. */
  private boolean isToward(int begin, int end) {
    return passage.at(begin) == '向'
        && passage.tokens().isWord(begin, begin + 1)
        && passage.tokens().isWord(begin + 1, end)
        && end - begin > 2;
  }

  /** 张霖|之同志: a form of address tells where a name ends that could end before. */
  private OptionalInt addressed(int begin, OptionalInt end) {
    int next = end.orElse(begin) + 1;
    boolean longer = next - begin == 3 && COMRADE.isAt(passage.text(), next);
    return longer && edges.isName(begin, next) ? OptionalInt.of(next) : end;
  }

  /** A well-known name may be only the beginning of another: 朱德|坤. */
  private static OptionalInt longer(OptionalInt known, OptionalInt found) {
    return known.orElse(-1) >= found.orElse(-1) ? known : found;
  }

  private List<Post> posts(Title title) {
    List<Post> posts = new ArrayList<>();
    Title one = title;
    while (one != null) {
      if (one.post()) {
        posts.add(finder.post(one));
      }
      one = titleBefore(one);
    }
    return posts;
  }

  /** The title that another follows at once or after a joint: 省委副书记、|省长, 总理兼|外交部长. */
  private @Nullable Title titleBefore(Title title) {
    Title touching = titles.get(title.begin());
    if (touching == null) {
      touching = titles.get(title.written());
    }
    if (touching != null || "、兼和".indexOf(passage.at(title.written() - 1)) < 0) {
      return touching;
    }
    Title joined = titles.get(title.written() - 1);
    boolean followsAName =
        joined != null
            && NameShape.isHan(passage.at(joined.written() - 1))
            && NOT_IN_NAMES.indexOf(passage.at(joined.written() - 1)) < 0
            && !titles.containsKey(joined.written());
    return joined == null || !joined.post() || followsAName ? null : joined;
  }

  /** 代表 团长 is no name. */
  private boolean titleWithin(int begin, int end) {
    Map.Entry<Integer, Title> next = titles.higherEntry(begin);
    return next != null && next.getValue().begin() < end;
  }
}
