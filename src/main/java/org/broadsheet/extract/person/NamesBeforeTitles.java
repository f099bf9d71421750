package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.person.TitleFinder.Title;
import org.jspecify.annotations.Nullable;

/** Names that a title follows: 张某主席, and surnames alone before one, 张秘书, 刘大嫂. */
final class NamesBeforeTitles {
  private static final Set<String> AFTER =
      Set.copyOf(Table.words(NamesBeforeTitles.class, "after-name.txt"));

  private static final Set<String> KIN =
      Set.copyOf(Table.words(NamesBeforeTitles.class, "kin.txt"));

  private static final Set<String> AMBIGUOUS =
      Set.copyOf(Table.words(NamesBeforeTitles.class, "ambiguous-surnames.txt"));

  /** What offices end with that the text names only by their task: 水利局|张局长. */
  private static final String OFFICES = "局处科厅部委会府署校厂社队区县乡";

  private static final int LONGEST = 7;
  private static final int LONGEST_CHINESE = 4;
  private static final int FULL_NAME = 3;

  private final NameShape shape;
  private final Passage passage;
  private final TitleFinder finder;
  private final NavigableMap<Integer, Title> titles;
  private final NameEdges edges;

  NamesBeforeTitles(
      NameShape shape,
      Passage passage,
      TitleFinder finder,
      NavigableMap<Integer, Title> titles,
      NameEdges edges) {
    this.shape = shape;
    this.passage = passage;
    this.finder = finder;
    this.titles = titles;
    this.edges = edges;
  }

  /** Name, then title: 张某主席; surname and title: 张秘书. */
  void find(Title title, PersonSpans known, List<PersonMention> mentions) {
    String word = passage.text().substring(title.begin(), title.end());
    if (!AFTER.contains(word)) {
      return;
    }
    List<Post> posts = posts(title, word);
    known
        .endingAt(title.begin())
        .ifPresent(
            mention ->
                mentions.add(
                    new PersonMention(
                        mention.begin(),
                        mention.end(),
                        mention.person(),
                        posts,
                        "person.title-after",
                        0.9)));
    for (int length = LONGEST; length >= 2; length--) {
      int begin = title.begin() - length;
      if (begin >= 0
          && !joinsAnother(begin, title)
          && !edges.beginsWithPreposition(begin, title.begin())
          && (length <= LONGEST_CHINESE
              || shape.isTransliterated(passage.text().substring(begin, title.begin())))
          && edges.isName(begin, title.begin())
          && (edges.starts(begin) || finder.nameEndsAt(begin) || followsAnOffice(begin, length))) {
        mentions.add(
            new PersonMention(
                begin,
                title.begin(),
                Person.at(passage, begin, title.begin()),
                of(finder.bodyEndingAt(begin), posts),
                "person.title-after",
                0.85));
        return;
      }
    }
    surnameOnly(title, word, mentions);
  }

  /** 普及局|袁某某|局长: a full name after an office. */
  private boolean followsAnOffice(int begin, int length) {
    return length == FULL_NAME
        && OFFICES.indexOf(passage.at(begin - 1)) >= 0
        && passage.tokens().boundary(begin);
  }

  /** 东北人民政府|高某某|副主席: the body before the name is that of the post. */
  private static List<Post> of(@Nullable String body, List<Post> posts) {
    return body == null || posts.isEmpty()
        ? posts
        : Stream.concat(Stream.of(new Post(posts.get(0).title(), body)), posts.stream().skip(1))
            .toList();
  }

  /** 李林|和|乡长申某: the title belongs to the name after it. */
  private boolean joinsAnother(int begin, Title title) {
    boolean joint = "和与及".indexOf(passage.at(title.begin() - 1)) >= 0;
    return joint && title.begin() - begin > 2 && shape.surname(passage, title.end()) > 0;
  }

  /** 甲总理|兼外交部部长: the post after the name, and those that are held with it. */
  private List<Post> posts(Title title, String word) {
    List<Post> posts = new ArrayList<>();
    if (title.post()) {
      posts.add(new Post(word, null));
    }
    Title held = title;
    while (held != null && passage.at(held.end()) == '兼') {
      int next = held.end() + 1;
      held =
          titles.tailMap(next, false).values().stream()
              .filter(other -> other.post() && other.written() == next)
              .findFirst()
              .orElse(null);
      if (held != null) {
        posts.add(finder.post(held));
      }
    }
    return posts;
  }

  private void surnameOnly(Title title, String word, List<PersonMention> mentions) {
    int begin = title.begin() - 1;
    boolean surname =
        shape.surname(passage, begin) == 1
            && !AMBIGUOUS.contains(passage.text().substring(begin, begin + 1));
    boolean apart =
        edges.starts(begin)
            || finder.nameEndsAt(begin)
            || (OFFICES.indexOf(passage.at(begin - 1)) >= 0 && passage.tokens().boundary(begin));
    if (surname && apart && KIN.contains(word)) {
      mentions.add(
          new PersonMention(
              begin,
              title.end(),
              Person.at(passage, begin, title.end()),
              List.of(),
              SurnamesWithTitles.RULE,
              0.85));
    } else if (surname && apart && title.post()) {
      mentions.add(
          new PersonMention(
              begin,
              title.end(),
              Person.at(passage, begin, title.end()),
              List.of(new Post(word, finder.bodyEndingAt(begin))),
              SurnamesWithTitles.RULE,
              0.8));
    }
  }
}
