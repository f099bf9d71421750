package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.person.TitleFinder.Title;

/** Posts that follow the names of those who are elected or appointed: 甲、乙等三十七人为委员. */
final class Elections {
  private static final Pattern INTO =
      Pattern.compile(
          "(?:[（(][^）)]{1,8}[）)])?(?:同志)?(?:等?[一二三四五六七八九十百0-9]+(?:人|名|位|位?同志))?(?:当选为|当选|担任|出任|兼任|升任|改任|就任|分任|分别担?任|分别为|任|为(?!首)|是|兼)(?:新任)?");

  private static final Pattern OFFICE = Pattern.compile("的?(?:一切)?职务");
  private static final Expression MARK = Expression.compile("[，。；：、\\n]");
  private static final int LONGEST = 30;

  /** After another name of the same person, 刘某（字某），, a comma may go on with the list. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:活佛|大师|同志|先生|女士)?(?:(?:[（(][^）)]{1,8}[）)])?[、和及与](?:以及)?|[（(][^）)长员记任席]{1,3}[）)]，)");

  /** In a long list a comma may stand for the mark between its members. */
  private static final int LONG_LIST = 3;

  private final Passage passage;
  private final TitleFinder finder;
  private final NavigableMap<Integer, Title> titles;

  Elections(Passage passage, TitleFinder finder, NavigableMap<Integer, Title> titles) {
    this.passage = passage;
    this.finder = finder;
    this.titles = titles;
  }

  /** The mentions, with the posts that each list of names leads to. */
  List<PersonMention> withPosts(List<PersonMention> mentions) {
    List<PersonMention> all = new ArrayList<>();
    List<PersonMention> list = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      PersonMention mention = mentions.get(i);
      list.add(mention);
      boolean last = i + 1 == mentions.size();
      boolean goesOn =
          !last
              && (isJoined(mention, mentions.get(i + 1))
                  || (list.size() >= LONG_LIST && isAfterAComma(mention, mentions.get(i + 1))));
      if (!goesOn) {
        int next = last ? passage.text().length() : mentions.get(i + 1).begin();
        List<Post> posts = postsAfter(mention.end(), next);
        list.forEach(one -> all.add(one.withPosts(posts)));
        list.clear();
      }
    }
    return all;
  }

  /** Also where the next name has a title of its own: 某部副部长甲、|某市副主任|乙为副团长. */
  private boolean isJoined(PersonMention one, PersonMention next) {
    Title title = titles.get(next.begin());
    int begin =
        title != null && title.post() && title.written() > one.end()
            ? title.written()
            : next.begin();
    return JOINT.matcher(passage.text().substring(one.end(), begin)).matches();
  }

  private boolean isAfterAComma(PersonMention one, PersonMention next) {
    return next.begin() == one.end() + 1 && passage.at(one.end()) == '，' && next.posts().isEmpty();
  }

  /**
   * @param next where the next person is named, whose posts they are not: 为|某副总理的访问
   */
  private List<Post> postsAfter(int end, int next) {
    Matcher into = INTO.matcher(passage.text()).region(end, passage.text().length());
    if (into.lookingAt()) {
      return next == into.end() ? List.of() : postsIn(into.end(), false);
    }
    return postsIn(passage.at(end) == '的' ? end + 1 : end, true);
  }

  /** The posts that words lead to: 任命甲为|乙局局长兼丙局局长, or the one that was given up: 免去甲的|乙局局长|职务. */
  private List<Post> postsIn(int begin, boolean givenUp) {
    Map.Entry<Integer, Title> last = null;
    for (Map.Entry<Integer, Title> entry : titles.tailMap(begin, false).entrySet()) {
      if (entry.getKey() > begin + LONGEST || MARK.isIn(between(begin, entry.getKey()))) {
        break;
      }
      last = entry.getValue().post() ? entry : last;
      if (last != null && !givenUp) {
        break;
      }
    }
    boolean office =
        last != null && OFFICE.matcher(between(last.getKey(), last.getKey() + 4)).lookingAt();
    if (last == null || (givenUp && !office)) {
      return List.of();
    }
    List<Post> posts = new ArrayList<>(List.of(finder.post(last.getValue(), begin)));
    if (passage.at(last.getKey()) == '兼') {
      posts.addAll(postsIn(last.getKey() + 1, false));
    }
    return posts;
  }

  private String between(int begin, int end) {
    return passage.text().substring(begin, Math.min(end, passage.text().length()));
  }
}
