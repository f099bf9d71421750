package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.person.TitleFinder.Title;

/** Posts that follow the names of those who are elected or appointed: 甲、乙等三十七人为委员. */
final class Elections {
  private static final Pattern INTO =
      Pattern.compile(
          "(?:[（(][^）)]{1,8}[）)])?(?:等[一二三四五六七八九十百0-9]+(?:人|名|位))?(?:当选为|当选|担任|出任|兼任|升任|改任|就任|任|为|是)(?:新任)?");

  private static final Pattern JOINT = Pattern.compile("(?:[（(][^）)]{1,8}[）)])?[、和及与](?:以及)?");

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
      boolean goesOn =
          i + 1 < mentions.size()
              && JOINT
                  .matcher(passage.text().substring(mention.end(), mentions.get(i + 1).begin()))
                  .matches();
      if (!goesOn) {
        List<Post> posts = postsAfter(mention.end());
        list.forEach(one -> all.add(one.withPosts(posts)));
        list.clear();
      }
    }
    return all;
  }

  private List<Post> postsAfter(int end) {
    Matcher into = INTO.matcher(passage.text()).region(end, passage.text().length());
    if (!into.lookingAt()) {
      return List.of();
    }
    for (Map.Entry<Integer, Title> entry : titles.tailMap(into.end(), false).entrySet()) {
      Title title = entry.getValue();
      if (title.written() == into.end() && title.post()) {
        return List.of(finder.post(title));
      }
      if (title.written() > into.end() + 20) {
        break;
      }
    }
    return List.of();
  }
}
