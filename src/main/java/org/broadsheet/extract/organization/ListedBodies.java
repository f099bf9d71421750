package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;
import org.jspecify.annotations.Nullable;

/**
 * Lists of bodies with one suffix for all: the offices of a government, 省人民政府下设民政、财政、公安等厅, and
 * works, 林西、唐山、马家沟五矿.
 */
final class ListedBodies {
  static final String WORKS_RULE = "organization.listed-works";

  private static final String MEMBERS =
      "(?<list>[\\p{IsHan}&&[^和及与等]]{2,4}(?:、[\\p{IsHan}&&[^和及与等]]{2,4}?)+)等?";

  private static final Expression OFFICES =
      Expression.compile(MEMBERS + "(?:[各两三四五六七八九十]个?)?(?<kind>厅|局|(?<![判查惩])处|科)(?![级长学研医技])");

  private static final Expression WORKS =
      Expression.compile(
          MEMBERS
              + "(?<count>[两三四五六七八九十])个?(?:国营|公营|地方国营)?(?<kind>[煤铁铜锡]?矿|[纱钢糖]?厂|(?:机械)?农场|[林牧茶]场)(?![区长])");

  /** 沈阳、哈尔滨两铁路局: as many places as the count says have a body of one kind each. */
  private static final Expression SHARED =
      Expression.compile(
          "(?<count>[两三四五六七八九])个?(?<kind>(?:航务|航道|水利|工程|铁路|盐务|林业|港务|公路|农垦)?管理局|铁路局|铁路分局|矿务局|航运局|邮电管理局"
              + "|(?:炼)?钢铁(?:厂|公司)|军区)(?![长区])");

  /** 主席办公室、财经办公室: offices that a government sets up, each with its whole name. */
  private static final Expression SET =
      Expression.compile("设(?<list>[\\p{IsHan}&&[^立有]]{2,4}办公室(?:[、和及][\\p{IsHan}]{2,4}办公室)+)");

  private static final String SECTION = "[\\p{IsHan}&&[^的等]]{2,10}?(?:委员会|司令部|部|[处科股室组队所会])";

  /** 该会下分保卫部、总务股与调查队等部: sections of a body, each with its whole name. */
  private static final Expression DIVIDED =
      Expression.compile(
          "(?:下分|下设|内分|内设|分设|分为)有?(?<list>"
              + SECTION
              + "(?:[、和与及]"
              + SECTION
              + ")+)(?:等(?:[各一二两三四五六七八九十]?个?(?:部门?|[处科股室组队]|机构|单位))?|[一二两三四五六七八九十]个?(?:部门?|[处科股室组])|(?=[，。；]))");

  /** 王副主任、建设|处: a post, so that no shared suffix follows. */
  private static final Expression POST =
      Expression.compile("(?:主任|书记|[局处科厅县专区所队]长|专员|主席|经理|理事|委员)(?:、|$)");

  /** Between a government and the list of its offices. */
  private static final Expression SET_UP = Expression.compile("(?:下设|设立|设有|设|所属|直属|的)?$");

  /** Each numeral at the index of its number. */
  private static final String COUNTS = "　　两三四五六七八九十";

  private final Passage passage;
  private final Places places;

  ListedBodies(Passage passage, Places places) {
    this.passage = passage;
    this.places = places;
  }

  /**
   * @param anchored the bodies found so far, among them the governments that the offices belong to
   */
  List<OrganizationMention> find(List<OrganizationMention> anchored) {
    List<OrganizationMention> mentions = new ArrayList<>();
    offices(anchored, mentions);
    setUp(anchored, mentions);
    divided(anchored, mentions);
    works(mentions);
    shared(mentions);
    return mentions;
  }

  private void shared(List<OrganizationMention> into) {
    Search list = SHARED.in(passage.text());
    while (list.find()) {
      List<PlaceMention> members = new ArrayList<>();
      Optional<PlaceMention> member = places.endingAt(list.start());
      while (member.isPresent()) {
        members.add(member.get());
        int joint = member.get().begin() - 1;
        member = "、和及".indexOf(passage.at(joint)) >= 0 ? places.endingAt(joint) : Optional.empty();
      }
      boolean whole = COUNTS.indexOf(list.group("count")) == members.size();
      for (PlaceMention place : whole ? members : List.<PlaceMention>of()) {
        String own = passage.text().substring(place.begin(), place.end());
        into.add(
            new OrganizationMention(
                place.begin(),
                place.end(),
                new Organization(own + list.group("kind"), List.of(), null, null, false),
                "organization.shared-name",
                0.8));
      }
    }
  }

  private void offices(List<OrganizationMention> anchored, List<OrganizationMention> into) {
    Search list = OFFICES.in(passage.text());
    while (list.find()) {
      int begin = list.start("list");
      for (String word : List.of("下设", "设有", "设立", "所属", "直属", "设")) {
        if (passage.startsWith(word, begin)) {
          begin += word.length();
          break;
        }
      }
      int from = begin;
      Optional<OrganizationMention> government =
          anchored.stream()
              .filter(body -> body.end() <= from && from - body.end() <= 2)
              .filter(body -> !body.organization().name().endsWith(list.group("kind")))
              .filter(body -> SET_UP.isIn(passage.text().substring(body.end(), from)))
              .findFirst();
      if (government.isPresent() && !POST.isIn(list.group("list"))) {
        Organization upper = government.get().organization();
        for (int[] member : members(from, list.end("list"))) {
          into.add(office(upper, member, list.group("kind")));
        }
      }
    }
  }

  private void setUp(List<OrganizationMention> anchored, List<OrganizationMention> into) {
    Search list = SET.in(passage.text());
    while (list.find()) {
      int begin = list.start("list");
      int paragraph = passage.sentence(begin).paragraph();
      Optional<Organization> government =
          anchored.stream()
              .filter(body -> body.end() <= begin)
              .filter(body -> passage.sentence(body.begin()).paragraph() == paragraph)
              .max(Comparator.comparingInt(OrganizationMention::end))
              .map(OrganizationMention::organization)
              .filter(body -> body.name().endsWith("政府"));
      for (int[] member :
          government.isPresent() ? members(begin, list.end("list")) : List.<int[]>of()) {
        into.add(office(government.get(), member, ""));
      }
    }
  }

  private void divided(List<OrganizationMention> anchored, List<OrganizationMention> into) {
    Search list = DIVIDED.in(passage.text());
    while (list.find()) {
      Optional<Organization> upper =
          anchored.stream()
              .filter(body -> body.end() == list.start())
              .map(OrganizationMention::organization)
              .findFirst();
      for (int[] member :
          upper.isPresent() ? members(list.start("list"), list.end("list")) : List.<int[]>of()) {
        into.add(office(upper.get(), member, ""));
      }
    }
  }

  private OrganizationMention office(Organization upper, int[] member, String shared) {
    String own = passage.text().substring(member[0], member[1]) + shared;
    return new OrganizationMention(
        member[0],
        member[1],
        new Organization(
            upper.name() + own, List.of(own), upper.jurisdiction(), upper.name(), false),
        "organization.listed-office",
        0.8);
  }

  private void works(List<OrganizationMention> into) {
    Search list = WORKS.in(passage.text());
    while (list.find()) {
      List<int[]> members = members(list.start("list"), list.end("list"));
      boolean whole = COUNTS.indexOf(list.group("count")) == members.size();
      for (int[] member : whole ? members : List.<int[]>of()) {
        @Nullable PlaceMention place =
            places.endingAt(member[1]).filter(named -> named.begin() >= member[0]).orElse(null);
        int begin = place == null ? member[0] : place.begin();
        String own = passage.text().substring(begin, member[1]);
        into.add(
            new OrganizationMention(
                begin,
                member[1],
                new Organization(own + list.group("kind"), List.of(), null, null, false),
                WORKS_RULE,
                0.75));
      }
    }
  }

  /** The stretches between the commas of a list and the word before its last member. */
  private List<int[]> members(int begin, int end) {
    List<int[]> members = new ArrayList<>();
    int from = begin;
    for (int at = begin; at <= end; at++) {
      if (at == end || "、和及与".indexOf(passage.at(at)) >= 0) {
        members.add(new int[] {from, at});
        from = at + 1;
      }
    }
    return members;
  }
}
