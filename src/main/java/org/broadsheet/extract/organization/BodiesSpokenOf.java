package org.broadsheet.extract.organization;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.organization.BodySuffix.Kind;
import org.broadsheet.extract.pattern.Expression;

/** 该厂工会, 公司党委: a word of kind stands for the body of that kind that the passage named last. */
final class BodiesSpokenOf {
  private static final Pattern KIND =
      Pattern.compile("(?:该|本|这个)?(?<kind>公司|医院|学院|大学|学校|农场|林场|厂|矿|校|院|所|社|局|站|场|店|行)$");

  private static final Pattern NOT_ONE = Pattern.compile("[各某每全两几一二三四五六七八九十个等部分区县省市乡镇]$");

  private static final Set<String> PARTS = Set.of("工会", "职工医院", "子弟学校", "子弟小学", "子弟中学");

  private static final int LONGEST = 5;

  /** The departments that only governments of provinces have. */
  private static final Pattern HALL =
      Pattern.compile(
          "(?<![\\p{IsHan}&&[^兼由任为和与及、]])(?:民政|财政|教育|农林|农业|林业|水利|交通|建设|实业|工业|商业|工商|文教|文化|劳动|卫生|公安|司法|粮食|畜牧|水产)$");

  private static final Expression PROVINCIAL = Expression.compile("(?:省|自治区)人民(?:政府|委员会)$");

  private BodiesSpokenOf() {}

  /**
   * The body before a branch or a trade union.
   *
   * @param byEnd the bodies found so far by where they end
   */
  static Optional<Anchor> before(
      Passage passage, Hit<BodySuffix> hit, NavigableMap<Integer, OrganizationMention> byEnd) {
    if (hit.value().text().equals("厅")) {
      return provincial(passage, hit, byEnd);
    }
    boolean part = hit.value().kind() == Kind.BRANCH || PARTS.contains(hit.value().text());
    Matcher kind =
        KIND.matcher(passage.text()).region(Math.max(0, hit.begin() - LONGEST), hit.begin());
    if (!part || !kind.find()) {
      return Optional.empty();
    }
    int begin = kind.start();
    boolean one =
        passage.tokens().boundary(begin)
            && !NOT_ONE.matcher(passage.text()).region(Math.max(0, begin - 1), begin).find();
    return byEnd.headMap(begin, true).descendingMap().values().stream()
        .filter(body -> one && body.organization().name().endsWith(kind.group("kind")))
        .findFirst()
        .map(body -> new Anchor(begin, begin, hit.begin(), null, body.organization(), true));
  }

  /** 兼|民政厅厅长: of the government of the only province whose government was named before. */
  private static Optional<Anchor> provincial(
      Passage passage, Hit<BodySuffix> hit, NavigableMap<Integer, OrganizationMention> byEnd) {
    Matcher hall =
        HALL.matcher(passage.text())
            .region(Math.max(0, hit.begin() - LONGEST), hit.begin())
            .useTransparentBounds(true);
    if (!hall.find()) {
      return Optional.empty();
    }
    int begin = hall.start();
    List<Organization> governments =
        byEnd.headMap(begin, true).values().stream()
            .map(OrganizationMention::organization)
            .filter(body -> PROVINCIAL.isIn(body.name()))
            .toList();
    boolean one = governments.stream().map(Organization::name).distinct().count() == 1;
    return one
        ? Optional.of(new Anchor(begin, begin, begin, null, governments.get(0), true))
        : Optional.empty();
  }
}
