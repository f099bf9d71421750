package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Transliteration;
import org.broadsheet.extract.organization.BodySuffix.Kind;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Bodies whose name starts from a place, from another body or from a word of national rank and ends
 * with a suffix: 湖南省新宁县人民政府, 湖南省人民政府|林业局, 中央|民族视察组.
 */
final class AnchoredBodies {
  /** After a suffix these make another word although no dictionary has it: 公司化, 议会制. */
  private static final Expression OTHER_WORD = Expression.compile("[化制们门性]|研究[所院室]|联合会");

  /** 治安管理|处罚: the last character begins another word. */
  private static final Expression CUT = Expression.compile("处[罚理分于境]|局[部面势]|部[署分]|所[有属]");

  /** 省粮食部|门, 苏维埃|政府: another word, whatever the dictionary cuts. */
  private static final Expression LONGER_WORD =
      Expression.compile("部[门队落]|埃(?:政|社|联|共|国|代|化|制|区|红)|处候补|处书记");

  private static final Expression MINISTRY = Expression.compile("(?:部|委员会|总署)$");

  private static final Expression FOUNDED = Expression.compile("(?:成立|设立|建立|组成)[了的]?$");

  private static final Pattern NUMBERED =
      Pattern.compile("第[一二三四五六七八九十]{1,3}(?![届次期批名条个])\\p{IsHan}{2,8}$");

  private static final int LONGEST_NUMBERED = 12;

  private final Passage passage;
  private final Places places;
  private final BodyGrammar grammar;
  private final BodyNaming naming;
  private final FellowDepartments fellows;
  private final SisterBodies sisters;
  private final NavigableMap<Integer, OrganizationMention> byEnd = new TreeMap<>();

  AnchoredBodies(Passage passage, Places places, List<OrganizationMention> known) {
    this.passage = passage;
    this.places = places;
    this.grammar = new BodyGrammar(passage);
    this.naming = new BodyNaming(passage, byEnd);
    this.fellows = new FellowDepartments(passage, byEnd);
    this.sisters = new SisterBodies(passage, places, byEnd);
    known.forEach(mention -> byEnd.merge(mention.end(), mention, AnchoredBodies::longer));
  }

  private static OrganizationMention longer(OrganizationMention one, OrganizationMention other) {
    return one.begin() <= other.begin() ? one : other;
  }

  List<OrganizationMention> find() {
    List<Hit<BodySuffix>> hits = new ArrayList<>(BodySuffix.ALL.in(passage.text()));
    hits.sort(Comparator.comparing((Hit<BodySuffix> hit) -> hit.end()).thenComparing(Hit::begin));
    AnchorFinder anchors = new AnchorFinder(passage, places, byEnd);
    List<OrganizationMention> mentions = new ArrayList<>();
    for (Hit<BodySuffix> hit : hits) {
      if (endsAName(hit)) {
        OrganizationMention known = byEnd.get(hit.end());
        anchors
            .before(hit.begin())
            .filter(anchor -> known == null || anchor.begin() < known.begin())
            .flatMap(anchor -> mention(hit, onItsMinistry(hit, anchor)))
            .or(() -> known == null ? withoutAnchor(hit, anchors) : Optional.empty())
            .ifPresent(
                mention -> {
                  mentions.add(mention);
                  byEnd.put(mention.end(), mention);
                });
      }
    }
    return mentions;
  }

  /** 外交部|苏联东欧司, 外交部|国际司: what a department deals with may be a place. */
  private Anchor onItsMinistry(Hit<BodySuffix> hit, Anchor anchor) {
    if (!hit.value().text().equals("司") || anchor.body() != null) {
      return anchor;
    }
    return byEnd.subMap(anchor.begin(), true, hit.begin(), true).values().stream()
        .filter(body -> body.begin() == anchor.begin() || body.end() == anchor.begin())
        .filter(body -> MINISTRY.isIn(body.organization().name()))
        .findFirst()
        .map(
            body ->
                new Anchor(
                    body.begin(), body.begin(), body.end(), null, body.organization(), false))
        .orElse(anchor);
  }

  /** A body beside its sister in a list, or one with a name of its own. */
  private Optional<OrganizationMention> withoutAnchor(Hit<BodySuffix> hit, AnchorFinder anchors) {
    int start = dotted(numbered(hit.begin(), anchors.start(hit.begin())));
    return BodiesSpokenOf.before(passage, hit, byEnd)
        .flatMap(anchor -> mention(hit, anchor))
        .or(() -> founded(hit, start))
        .or(() -> sisters.of(hit, start).flatMap(anchor -> mention(hit, anchor)))
        .or(() -> fellows.of(hit, start).flatMap(anchor -> mention(hit, anchor)))
        .or(() -> OwnNames.mention(passage, hit, start).filter(this::isWhole).map(this::unified));
  }

  /** 某国政治与科学知识|普及协会: not what is left of a longer name. */
  private boolean isWhole(OrganizationMention mention) {
    int before = mention.begin() - 1;
    return !passage.tokens().nature(before).toString().startsWith("n")
        || passage.tokens().isWord(before, before + 1);
  }

  /** 胡阿里·|布迈丁炼油厂: a foreign name goes on before its dot. */
  private int dotted(int start) {
    int begin = start;
    if (passage.at(start - 1) == '·') {
      begin--;
      while (Transliteration.has(passage.at(begin - 1))) {
        begin--;
      }
    }
    return begin;
  }

  /** 成立|开渠指挥部: what is founded is named, and stands in the place that the sentence named last. */
  private Optional<OrganizationMention> founded(Hit<BodySuffix> hit, int start) {
    boolean office =
        hit.value().kind() == Kind.BUREAU
            || hit.value().kind() == Kind.COMMITTEE
            || hit.value().text().equals("总公司");
    boolean named =
        office
            && hit.value().text().length() > 2
            && hit.begin() - start > 1
            && FOUNDED.isIn(passage.text().substring(Math.max(0, start - 3), start));
    return (named ? UnitsSpokenOf.before(passage, places, start) : Optional.<PlaceMention>empty())
        .flatMap(place -> mention(hit, new Anchor(start, start, start, place, null, true)));
  }

  /** 第五建筑|公司 is cut wrongly: a number in a list begins a name whatever words follow. */
  private int numbered(int suffix, int start) {
    Matcher number =
        NUMBERED.matcher(passage.text()).region(Math.max(0, suffix - LONGEST_NUMBERED), suffix);
    boolean found = number.find() && !Han.is(passage.at(number.start() - 1));
    return found ? Math.min(number.start(), start) : start;
  }

  /** 第三建筑工程公司 is 北京市第三建筑工程公司 where the passage named it so. */
  private OrganizationMention unified(OrganizationMention mention) {
    String name = mention.organization().name();
    return byEnd.headMap(mention.begin()).values().stream()
        .filter(body -> body.organization().name().endsWith(name))
        .findFirst()
        .map(
            body ->
                new OrganizationMention(
                    mention.begin(),
                    mention.end(),
                    body.organization(),
                    "organization.repeated",
                    0.8))
        .orElse(mention);
  }

  private boolean endsAName(Hit<BodySuffix> hit) {
    char after = passage.at(hit.end());
    boolean leader = after == '长' && hit.value().kind() != Kind.GENERIC;
    boolean room = hit.value().text().length() > 2;
    boolean factions =
        after == '派' && hit.value().kind() == Kind.PARTY && !passage.tokens().boundary(hit.end());
    boolean twice =
        passage.at(hit.begin() - 1) == passage.at(hit.begin())
            && places.endingAt(hit.begin()).isEmpty();
    boolean cut = !passage.tokens().boundary(hit.end()) && CUT.isAt(passage.text(), hit.end() - 1);
    return !twice
        && !cut
        && !LONGER_WORD.isAt(passage.text(), hit.end() - 1)
        && !factions
        && (leader
            || room
            || (passage.tokens().boundary(hit.end())
                && !OTHER_WORD.isAt(passage.text(), hit.end())));
  }

  private Optional<OrganizationMention> mention(Hit<BodySuffix> hit, Anchor anchor) {
    BodySuffix suffix = hit.value();
    String modifiers = passage.text().substring(anchor.end(), hit.begin());
    if (modifiers.endsWith("副")
        || modifiers.endsWith("办")
        || modifiers.endsWith("正")
        || modifiers.endsWith("等")
        || modifiers.startsWith("两")
        || !suffix.kind().allows(modifiers)
        || !grammar.fits(suffix, anchor, modifiers)) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganizationMention(
            anchor.begin(),
            hit.end(),
            naming.organization(suffix, anchor, modifiers, hit.end()),
            suffix.kind().rule(),
            anchor.inferred() ? suffix.kind().confidence() - 0.1 : suffix.kind().confidence()));
  }
}
