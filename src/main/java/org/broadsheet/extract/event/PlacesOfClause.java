package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.text.Dateline;

/**
 * Which of the places of a clause an event happened in. Of 江苏省宜兴县 and 闽江上游的南平专区 only the last
 * counts; where the clause says where, 在南宁市, or whither, 返回大马士革, that alone; what only says whose a
 * delegate is, 肯尼亚代表团, does not.
 */
record PlacesOfClause(NamedText text) {
  /** Between a larger place and one in it: 皖北区|的|萧县, 东江|下游关键地区的|石龙. */
  private static final Pattern QUALIFIED = Pattern.compile("[^，、；：。和及与向到从在]{0,9}的|");

  /** Between the members of a list: 、 and what brackets and numbers a member has. */
  private static final Pattern LISTED =
      Pattern.compile("(?:[（(][^）)]{1,8}[）)])?(?:、|和|及|与|以及|两[县市地区]、?)?");

  /** Before the place where something happens. */
  private static final Expression AT =
      Expression.compile("(?:在|于|赴|来到|到达|抵达|前往|开往|运往|送往|运到|送到|返回|回到|离开|[到抵])$");

  /** Before a body that is asked, told or heard. */
  private static final Expression TO = Expression.compile("(?:[向对同给]|听取|传达|根据|按照|遵照|执行)了?$");

  /** A law of the whole country. */
  private static final Expression OWN_LAW =
      Expression.compile("^(?:中华人民共和国|中国)[^，。；、“”]{0,16}(?:条例|草案|宪法|法令|法规|法)");

  /** 万隆会议十周年, 板门店协定: what a conference left behind is called by its place. */
  private static final Expression CALLED_BY =
      Expression.compile("^(?:会议|会谈|谈判)?(?:[一二三四五六七八九十]+周年|精神|原则|协定|协议|公约|条约|宣言|公报)");

  /** A country so followed is whose the delegates, guests or goods are. */
  private static final Expression WHOSE =
      Expression.compile(
          "^[^，。；、]{0,9}?(?:代表团|访问团|友好团|考察团|艺术团|大使(?!馆)|公使|参赞|武官|使节|领事(?!馆)|总统|总理|首相|主席|国王|外长|大臣|部长|贵宾|客人|朋友|专家|良种|人民友好|籍|帝国主义|反动派|侵略)|^驻");

  /** In text order. */
  List<Mention> in(Span stretch) {
    List<Mention> places =
        text.within(stretch).stream()
            .filter(mention -> text.names(mention, Kind.place))
            .filter(mention -> !inDateline(mention) && !isWhose(mention) && !isTold(mention))
            .toList();
    List<Mention> kept = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (i + 1 == places.size() || !isQualifier(places.get(i), places.get(i + 1))) {
        kept.add(places.get(i));
      }
    }
    List<Mention> said = located(places, kept, stretch);
    return said.isEmpty() ? kept : said;
  }

  private boolean isQualifier(Mention larger, Mention next) {
    return larger.end() <= next.begin()
        && QUALIFIED.matcher(text.words(larger.end(), next.begin())).matches();
  }

  /** The last place that the clause says it happened in or ended at, with those listed after it. */
  private List<Mention> located(List<Mention> places, List<Mention> kept, Span stretch) {
    int from = -1;
    for (int i = 0; i < places.size(); i++) {
      Mention place = places.get(i);
      boolean first = i == 0 || !isQualifier(places.get(i - 1), place);
      if (first && AT.isIn(text.words(stretch.begin(), place.begin()))) {
        from = i;
      }
    }
    List<Mention> located = new ArrayList<>();
    for (int i = from; i >= 0 && i < places.size(); i++) {
      Mention place = places.get(i);
      boolean goesOn =
          i == from
              || isQualifier(places.get(i - 1), place)
              || LISTED.matcher(text.words(places.get(i - 1).end(), place.begin())).matches();
      if (!goesOn) {
        break;
      }
      if (kept.contains(place)) {
        located.add(place);
      }
    }
    return located;
  }

  private boolean isWhose(Mention mention) {
    return "country".equals(text.entity(mention).unitType())
        && WHOSE.isIn(text.words(mention.end(), end(mention)));
  }

  /** In the name of a law or treaty, or of a body that is only asked or told. */
  private boolean isTold(Mention place) {
    int begin = Math.max(text.reading().half().span().begin(), place.begin() - 6);
    return (inBody(place) && TO.isIn(text.words(begin, place.begin())))
        || OWN_LAW.isIn(text.words(place.begin(), end(place)))
        || CALLED_BY.isIn(text.words(place.end(), end(place)));
  }

  private boolean inBody(Mention place) {
    Span span = new Span(place.begin(), place.end());
    return text.mentions().stream()
        .filter(mention -> text.names(mention, Kind.organization))
        .anyMatch(body -> body.begin() <= span.begin() && span.end() <= body.end());
  }

  private int end(Mention mention) {
    return Math.min(mention.end() + 20, text.reading().half().span().end());
  }

  private boolean inDateline(Mention mention) {
    Span span = new Span(mention.begin(), mention.end());
    return text.reading().datelines().stream().map(Dateline::span).anyMatch(span::overlaps);
  }
}
