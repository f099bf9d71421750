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
import org.jspecify.annotations.Nullable;

/**
 * Names that a title or a people in brackets vouches for: 副主席陈某, 张某主席, 张秘书, 赛某（维吾尔族）, and names
 * with points between their parts, which need no other sign.
 */
final class TitledNames {
  private static final Set<String> AFTER =
      Set.copyOf(Table.words(TitledNames.class, "after-name.txt"));

  private static final Set<String> KIN = Set.copyOf(Table.words(TitledNames.class, "kin.txt"));

  private static final Set<String> AMBIGUOUS =
      Set.copyOf(Table.words(TitledNames.class, "ambiguous-surnames.txt"));

  /** Between a title and the name: a form of address, blanks, another title. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s　：:“]{0,4}");

  private static final Pattern PEOPLE = Pattern.compile("[（(]\\p{IsHan}{1,6}族[，,）)]|[（(]女[，,）)]");

  private static final Pattern SPEAKS =
      Pattern.compile("(?=[在激高感自深介说指认回同])(?:在会上|激动地|高兴地|感慨地|自豪地|深情地|介绍)?(?:说|指出|认为|回答)[：，:]|同志");

  private static final Pattern COMRADE = Pattern.compile("同志|先生|女士|小姐");

  private static final int LONGEST_PART = 7;

  private final NameShape shape;
  private final Passage passage;
  private final OtherNames others;
  private final TitleFinder finder;
  private final NavigableMap<Integer, Title> titles;

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
  }

  List<PersonMention> find(PersonSpans known) {
    List<PersonMention> mentions = new ArrayList<>();
    pointed(known, mentions);
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
    if (others.isPlace(begin, begin + 2) && shape.surname(passage, begin) == 0) {
      return;
    }
    if (begin > title.end() && !title.post()) {
      return;
    }
    Evidence evidence = title.post() ? Evidence.TITLE : Evidence.DESCRIPTION;
    OptionalInt leader =
        known
            .overlapping(begin, begin + 1)
            .filter(mention -> mention.begin() == begin)
            .map(mention -> OptionalInt.of(mention.end()))
            .orElse(OptionalInt.empty());
    OptionalInt end = addressed(begin, longer(leader, shape.end(passage, begin, evidence.odds())));
    if (end.isEmpty()
        || titleWithin(begin, end.getAsInt())
        || others.overlapsBody(begin, end.getAsInt())
        || (others.isPlace(begin, end.getAsInt())
            && (!title.post() || NameShape.isHan(passage.at(end.getAsInt()))))) {
      return;
    }
    Person person =
        known
            .overlapping(begin, begin + 1)
            .filter(mention -> mention.begin() == begin && mention.end() == end.getAsInt())
            .map(PersonMention::person)
            .orElseGet(() -> person(begin, end.getAsInt()));
    mentions.add(
        new PersonMention(begin, end.getAsInt(), person, posts(title), "person.title", 0.93));
  }

  /** 张霖|之同志: a form of address tells where a name ends that could end before. */
  private OptionalInt addressed(int begin, OptionalInt end) {
    int next = end.orElse(begin) + 1;
    boolean longer =
        next - begin == 3
            && COMRADE.matcher(passage.text()).region(next, passage.text().length()).lookingAt();
    return longer && isName(begin, next) ? OptionalInt.of(next) : end;
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
            && !titles.containsKey(joined.written());
    return joined == null || !joined.post() || followsAName ? null : joined;
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
      if (begin >= 0 && isName(begin, title.begin()) && starts(begin)) {
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
            && !AMBIGUOUS.contains(passage.text().substring(begin, begin + 1));
    boolean apart =
        !NameShape.isHan(passage.at(begin - 1)) || finderEnds(begin) || titles.containsKey(begin);
    if (surname && apart && KIN.contains(word)) {
      mentions.add(
          new PersonMention(
              begin,
              title.end(),
              person(begin, title.end()),
              List.of(),
              "person.surname-title",
              0.85));
    } else if (surname && apart && title.post()) {
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
    return finder.nameEndsAt(offset);
  }

  /**
   * Names that what follows vouches for; where they begin is where a sentence, list or title ends.
   */
  private void backwards(Pattern sign, String rule, List<PersonMention> mentions) {
    Matcher matcher = sign.matcher(passage.text());
    while (matcher.find()) {
      boolean people = rule.equals("person.people");
      int longest = people ? 14 : 4;
      for (int length = longest; length >= 2; length--) {
        int begin = matcher.start() - length;
        if (begin >= 0 && isName(begin, matcher.start()) && starts(begin)) {
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

  private boolean isName(int begin, int end) {
    return shape.fills(passage, begin, end, Evidence.ADDRESS.odds())
        && !others.isPlace(begin, end)
        && !others.overlapsBody(begin, end);
  }

  private boolean starts(int begin) {
    char before = passage.at(begin - 1);
    return (!NameShape.isHan(before) && !NameShape.isPoint(before))
        || titles.containsKey(begin)
        || (passage.tokens().boundary(begin) && "和与同由对向据了为出是，及、请在给跟让听".indexOf(before) >= 0);
  }

  /** Names with points between their parts. */
  private void pointed(PersonSpans known, List<PersonMention> mentions) {
    int at = 0;
    while (at < passage.text().length()) {
      int next = at + 1;
      if (NameShape.isPoint(passage.at(at)) && NameShape.isHan(passage.at(at - 1))) {
        int begin = firstPart(at);
        OptionalInt end =
            begin < at ? shape.end(passage, begin, Evidence.TITLE.odds()) : OptionalInt.empty();
        if (end.isPresent() && end.getAsInt() > at) {
          end = withKnown(known, end.getAsInt());
          mentions.add(
              new PersonMention(
                  begin,
                  end.getAsInt(),
                  person(begin, end.getAsInt()),
                  List.of(),
                  "person.transliterated",
                  0.92));
          next = end.getAsInt();
        }
      }
      at = next;
    }
  }

  /** Up to the end of a well-known name that the last part is: 英迪拉·甘地. */
  private static OptionalInt withKnown(PersonSpans known, int end) {
    return OptionalInt.of(
        known.overlapping(end - 1, end).map(PersonMention::end).filter(to -> to > end).orElse(end));
  }

  /** Where the part before the first point begins: after a mark, a title, or another word. */
  private int firstPart(int point) {
    int begin = point;
    while (point - begin < LONGEST_PART
        && NameShape.isHan(passage.at(begin - 1))
        && !titles.containsKey(begin)
        && shape.isTransliterated(passage.text().substring(begin - 1, begin))) {
      begin--;
    }
    int mark = begin;
    while (begin - mark < 2 && NameShape.isHan(passage.at(mark - 1)) && !titles.containsKey(mark)) {
      mark--;
    }
    boolean marked = "、，（".indexOf(passage.at(mark - 1)) >= 0 || titles.containsKey(mark);
    return marked && point - mark <= LONGEST_PART ? mark : begin;
  }

  private Person person(int begin, int end) {
    return new Person(passage.text().substring(begin, end).replaceAll("[　 ]", ""), List.of());
  }
}
