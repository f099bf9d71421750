package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.person.TitleFinder.Title;
import org.broadsheet.extract.place.Places;

/**
 * Names that a title or a people in brackets vouches for: 副主席陈某, 张某主席, 张秘书, 赛某（维吾尔族）, and names
 * with points between their parts, which need no other sign.
 */
final class TitledNames {
  private static final Set<String> AFTER =
      Set.copyOf(Table.words(TitledNames.class, "after-name.txt"));

  /** Between a title and the name: a form of address, blanks, another title. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s　：:“]{0,4}");

  private static final Pattern PEOPLE = Pattern.compile("[（(]\\p{IsHan}{1,6}族[，,）)]|[（(]女[，,）)]");

  private static final Pattern SPEAKS =
      Pattern.compile("(?=[在激高感自深介说指认回同])(?:在会上|激动地|高兴地|感慨地|自豪地|深情地|介绍)?(?:说|指出|认为|回答)[：，:]|同志");

  private final NameShape shape;
  private final Passage passage;
  private final Places places;
  private final TitleFinder finder;
  private final NavigableMap<Integer, Title> titles;

  TitledNames(
      NameShape shape,
      Passage passage,
      Places places,
      TitleFinder finder,
      NavigableMap<Integer, Title> titles) {
    this.shape = shape;
    this.passage = passage;
    this.places = places;
    this.finder = finder;
    this.titles = titles;
  }

  List<PersonMention> find(PersonSpans known) {
    List<PersonMention> mentions = new ArrayList<>();
    pointed(mentions);
    for (Title title : titles.values()) {
      beforeName(title, known, mentions);
      afterName(title, known, mentions);
    }
    backwards(PEOPLE, "person.people", mentions);
    backwards(SPEAKS, "person.speaks", mentions);
    return mentions;
  }

  /** Title, then name; a second title between them counts too: 代表台吉. */
  private void beforeName(Title title, PersonSpans known, List<PersonMention> mentions) {
    Matcher between = BETWEEN.matcher(passage.text()).region(title.end(), passage.text().length());
    int begin = between.lookingAt() ? between.end() : title.end();
    if (places.overlaps(begin, begin + 2) && shape.surname(passage, begin) == 0) {
      return;
    }
    if (begin > title.end() && !title.post()) {
      return;
    }
    OptionalInt leader =
        known
            .overlapping(begin, begin + 1)
            .filter(mention -> mention.begin() == begin)
            .map(mention -> OptionalInt.of(mention.end()))
            .orElse(OptionalInt.empty());
    OptionalInt end = leader.isPresent() ? leader : shape.end(passage, begin, false);
    if (end.isEmpty() || titleWithin(begin, end.getAsInt())) {
      return;
    }
    Person person =
        known
            .overlapping(begin, begin + 1)
            .filter(mention -> mention.begin() == begin)
            .map(PersonMention::person)
            .orElseGet(() -> person(begin, end.getAsInt()));
    mentions.add(
        new PersonMention(begin, end.getAsInt(), person, posts(title), "person.title", 0.93));
  }

  private List<Post> posts(Title title) {
    List<Post> posts = new ArrayList<>();
    Title one = title;
    while (one != null) {
      if (one.post()) {
        posts.add(finder.post(one));
      }
      one = titles.get(one.begin());
    }
    return posts;
  }

  /** 代表 团长 is no name. */
  private boolean titleWithin(int begin, int end) {
    Map.Entry<Integer, Title> next = titles.higherEntry(begin);
    return next != null && next.getValue().begin() < end;
  }

  /** Name, then title: 张某主席; surname and title: 张秘书. */
  private void afterName(Title title, PersonSpans known, List<PersonMention> mentions) {
    String word = passage.text().substring(title.begin(), title.end());
    if (!AFTER.contains(word)) {
      return;
    }
    known
        .endingAt(title.begin())
        .ifPresent(
            mention ->
                mentions.add(
                    new PersonMention(
                        mention.begin(),
                        mention.end(),
                        mention.person(),
                        title.post() ? List.of(new Post(word, null)) : List.of(),
                        "person.title-after",
                        0.9)));
    List<Post> posts = title.post() ? List.of(new Post(word, null)) : List.of();
    for (int length = 4; length >= 2; length--) {
      int begin = title.begin() - length;
      if (begin >= 0 && isName(begin, title.begin(), false) && starts(begin)) {
        mentions.add(
            new PersonMention(
                begin,
                title.begin(),
                person(begin, title.begin()),
                posts,
                "person.title-after",
                0.85));
        return;
      }
    }
    surnameOnly(title, word, mentions);
  }

  private void surnameOnly(Title title, String word, List<PersonMention> mentions) {
    int begin = title.begin() - 1;
    boolean surname =
        shape.surname(passage, begin) == 1
            && !shape.isAmbiguous(passage.text().substring(begin, begin + 1));
    boolean apart = !NameShape.isHan(passage.at(begin - 1)) || finderEnds(begin);
    if (surname && apart && title.post()) {
      mentions.add(
          new PersonMention(
              begin,
              title.end(),
              person(begin, title.end()),
              List.of(new Post(word, finder.bodyEndingAt(begin))),
              "person.surname-title",
              0.8));
    }
  }

  private boolean finderEnds(int offset) {
    return finder.bodyEndingAt(offset) != null || places.endingAt(offset).isPresent();
  }

  /**
   * Names that what follows vouches for; where they begin is where a sentence, list or title ends.
   */
  private void backwards(Pattern sign, String rule, List<PersonMention> mentions) {
    Matcher matcher = sign.matcher(passage.text());
    while (matcher.find()) {
      boolean people = rule.equals("person.people");
      int longest = people ? 14 : 3;
      for (int length = longest; length >= 2; length--) {
        int begin = matcher.start() - length;
        if (begin >= 0 && isName(begin, matcher.start(), people) && starts(begin)) {
          mentions.add(
              new PersonMention(
                  begin,
                  matcher.start(),
                  person(begin, matcher.start()),
                  List.of(),
                  rule,
                  people ? 0.95 : 0.85));
          break;
        }
      }
    }
  }

  private boolean isName(int begin, int end, boolean sure) {
    boolean shaped = shape.fills(passage, begin, end);
    boolean ordinary =
        passage.tokens().isWord(begin, end)
            && !passage.tokens().nature(begin).toString().startsWith("nr");
    boolean chinese = shape.surname(passage, begin) > 0;
    boolean foreign = end - begin >= 3 && !chinese;
    return shaped
        && !ordinary
        && (sure
            || (chinese ? !shape.isAmbiguous(passage.text().substring(begin, begin + 1)) : foreign))
        && !places.overlaps(begin, end);
  }

  private boolean starts(int begin) {
    char before = passage.at(begin - 1);
    return (!NameShape.isHan(before) && !NameShape.isPoint(before))
        || titles.containsKey(begin)
        || (passage.tokens().boundary(begin) && "和与同由对向据了为出是，及、请在给跟让听".indexOf(before) >= 0);
  }

  /** Names with points between their parts. */
  private void pointed(List<PersonMention> mentions) {
    for (int at = 0; at < passage.text().length(); at++) {
      if (NameShape.isPoint(passage.at(at)) && NameShape.isHan(passage.at(at - 1))) {
        int begin = at;
        while (at - begin < 7
            && NameShape.isHan(passage.at(begin - 1))
            && !titles.containsKey(begin)
            && shape.isTransliterated(passage.text().substring(begin - 1, begin))) {
          begin--;
        }
        OptionalInt end = begin < at ? shape.end(passage, begin, false) : OptionalInt.empty();
        if (end.isPresent() && end.getAsInt() > at) {
          mentions.add(
              new PersonMention(
                  begin,
                  end.getAsInt(),
                  person(begin, end.getAsInt()),
                  List.of(),
                  "person.transliterated",
                  0.92));
          at = end.getAsInt();
        }
      }
    }
  }

  private Person person(int begin, int end) {
    return new Person(passage.text().substring(begin, end).replaceAll("[　 ]", ""), List.of());
  }
}
