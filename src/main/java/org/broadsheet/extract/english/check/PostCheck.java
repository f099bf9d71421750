package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.check.Equivalents.Row;
import org.broadsheet.extract.english.check.Equivalents.Said;
import org.broadsheet.extract.english.text.Surface.Fault;
import org.broadsheet.extract.pattern.Expression;

/**
 * The post beside a name against the post beside the words that render the name: 副总理 and Vice
 * Minister. Posts of the Chinese stand right before the name, joined by 、 兼 和 where there are
 * several; those of the English anywhere between the name before and the name after.
 */
public final class PostCheck {
  private static final String RULE = "english.post";

  /** How far before a name, or after it, its post begins, in characters of English. */
  private static final int REACH = 70;

  private static final Pattern JOINED = Pattern.compile("[、兼和及与\\s]*");
  private static final Pattern BEFORE = Pattern.compile("(?: of(?: (?!and )[\\w'’-]+){1,9})? ");
  private static final Pattern AFTER = Pattern.compile(",? \\(?(?:(?!and )[\\w'’-]+ ){0,4}");
  private static final double OMITTED = 0.55;

  /** Words that say a post without naming it. */
  private static final Expression IMPLIED =
      Expression.compile(
          "\\b(?:led by|head\\w*|leader\\w*|captain|chief|chair\\w*|officer|official|in charge|former|ex-\\w+|wife|Mr|Mrs|Comrade|Photo\\w*|photo\\w*)\\b");

  private static final Set<String> NO_POST =
      Set.of("同志", "先生", "夫人", "代表", "委员", "记者", "队员", "秘书", "教授", "编辑");

  private static final Pattern CLAUSE_END = Pattern.compile("[;.:](?=\\s)");

  private final Bead bead;
  private final List<Said> chinese;
  private final List<Said> english;
  private final List<Rendering> people;

  private PostCheck(Bead bead, List<Rendering> renderings, Set<String> people) {
    this.bead = bead;
    this.chinese = Equivalents.bundled().postsInChinese(bead.chinese().text());
    this.english =
        chinese.isEmpty() ? List.of() : Equivalents.bundled().postsInEnglish(bead.english().text());
    this.people =
        renderings.stream()
            .filter(rendering -> people.contains(rendering.entity()))
            .sorted(Comparator.comparingInt(rendering -> rendering.surface().begin()))
            .toList();
  }

  /** The ids of the people of an article. */
  public static Set<String> people(Annotations annotations) {
    return annotations.entities().stream()
        .filter(entity -> entity.kind() == Kind.person)
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  /**
   * @param people ids of the entities that are people
   */
  public static Stream<Issue> check(Bead bead, List<Rendering> renderings, Set<String> people) {
    if (renderings.stream().noneMatch(rendering -> people.contains(rendering.entity()))) {
      return Stream.empty();
    }
    PostCheck check = new PostCheck(bead, renderings, people);
    return check.people.stream().flatMap(person -> check.of(person).stream());
  }

  private Optional<Issue> of(Rendering person) {
    Fault fault = person.surface().fault();
    if (person.original().isEmpty() || (fault != null && fault.rule().equals(RULE))) {
      return Optional.empty();
    }
    List<Said> meant = posts(person.original().get());
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    int from = begin(person);
    int to = end(person);
    List<Said> around =
        english.stream().filter(said -> from <= said.begin() && said.end() <= to).toList();
    Set<Row> right = new HashSet<>();
    meant.forEach(said -> right.addAll(said.rows()));
    Said last = meant.get(0);
    if (around.isEmpty()) {
      return omitted(person, last, right);
    }
    if (around.stream().anyMatch(said -> !Collections.disjoint(said.rows(), right))) {
      return Optional.empty();
    }
    return around.stream()
        .filter(said -> isBeside(person, said))
        .min(Comparator.comparingInt(said -> gap(person, said)))
        .map(
            said ->
                new Issue(
                    bead.english().part(said.begin(), said.end()),
                    Optional.of(bead.chinese().part(last.begin(), last.end())),
                    RULE,
                    last.rows().iterator().next().correct(),
                    0.75));
  }

  /** The name where the translation has neither its post nor that post of anybody else. */
  private Optional<Issue> omitted(Rendering person, Said post, Set<Row> right) {
    int from = Math.max(0, person.surface().begin() - REACH);
    int to = Math.min(bead.english().text().length(), person.surface().end() + REACH);
    boolean said =
        IMPLIED.isIn(bead.english().text().substring(from, to))
            || english.stream().anyMatch(other -> !Collections.disjoint(other.rows(), right));
    return said || person.surface().fault() != null || isForm(post)
        ? Optional.empty()
        : Optional.of(
            new Issue(
                bead.english().part(person.surface().begin(), person.surface().end()),
                Optional.of(bead.chinese().part(post.begin(), post.end())),
                RULE,
                post.rows().iterator().next().correct(),
                OMITTED));
  }

  /** Whether words address a person, or tell of a part in a meeting, rather than of a post. */
  private boolean isForm(Said post) {
    return NO_POST.contains(bead.chinese().text().substring(post.begin(), post.end()));
  }

  /**
   * The post that ends a Chinese name of a surname alone, as 贾副专员, else the one right after the
   * name, else those right before it, the nearest first.
   */
  private List<Said> posts(Mention name) {
    int begin = bead.chinese().index(name.begin());
    int end = bead.chinese().index(name.end());
    List<Said> after =
        chinese.stream()
            .filter(said -> said.begin() == end || (begin < said.begin() && said.end() == end))
            .toList();
    return after.isEmpty() ? before(begin) : after;
  }

  private List<Said> before(int index) {
    String text = bead.chinese().text();
    List<Said> posts = new ArrayList<>();
    int at = index;
    for (int i = chinese.size() - 1; i >= 0; i--) {
      Said said = chinese.get(i);
      if (said.end() <= at && JOINED.matcher(text.substring(said.end(), at)).matches()) {
        posts.add(said);
        at = said.begin();
        while (at > 0 && Character.isIdeographic(text.charAt(at - 1))) {
          at--;
        }
      }
    }
    return posts;
  }

  /** Where the English for a person may begin: after the name before, or with the clause. */
  private int begin(Rendering person) {
    int begin = person.surface().begin();
    int from =
        people.stream()
            .mapToInt(other -> other.surface().end())
            .filter(end -> end <= begin)
            .max()
            .orElse(0);
    Matcher stop = CLAUSE_END.matcher(bead.english().text()).region(from, begin);
    while (stop.find()) {
      from = stop.end();
    }
    return Math.max(from, begin - REACH);
  }

  private int end(Rendering person) {
    int end = person.surface().end();
    int to =
        people.stream()
            .mapToInt(other -> other.surface().begin())
            .filter(begin -> begin >= end)
            .min()
            .orElse(bead.english().text().length());
    Matcher stop = CLAUSE_END.matcher(bead.english().text()).region(end, to);
    return stop.find() ? stop.start() : to;
  }

  private boolean isBeside(Rendering person, Said said) {
    String text = bead.english().text();
    return said.end() <= person.surface().begin()
        ? BEFORE.matcher(text.substring(said.end(), person.surface().begin())).matches()
        : said.begin() >= person.surface().end()
            && AFTER.matcher(text.substring(person.surface().end(), said.begin())).matches();
  }

  private static int gap(Rendering person, Said said) {
    return said.end() <= person.surface().begin()
        ? person.surface().begin() - said.end()
        : said.begin() - person.surface().end();
  }
}
