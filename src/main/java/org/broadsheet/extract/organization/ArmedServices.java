package org.broadsheet.extract.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.Places;

/**
 * The services of the People's Liberation Army where the post of one of their heads names them:
 * 中国人民解放军空军司令员, and 炮兵副司令员 alone in a list of Chinese ones. Other armies have 司令, not 司令员.
 */
final class ArmedServices {
  private static final String ARMY = "中国人民解放军";

  private static final Expression SERVICE =
      Expression.compile(
          "(?<army>(?:中国)?人民解放军)?(?<service>海军|空军|炮兵|第二炮兵|装甲兵|工程兵|通信兵|防化学?兵)"
              + "(?=(?:第[一二]|代)?副?(?:司令员|政治委员|政委|参谋长))");

  private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

  private ArmedServices() {}

  static List<OrganizationMention> find(Passage passage, Places places) {
    List<OrganizationMention> mentions = new ArrayList<>();
    Search service = SERVICE.in(passage.text());
    while (service.find()) {
      boolean named = service.start("service") > service.start();
      if (named || isOurs(passage, places, service.start())) {
        String words = service.group("service");
        mentions.add(
            new OrganizationMention(
                service.start(),
                service.end(),
                new Organization(ARMY + words, List.of(words), null, null, !named),
                "organization.armed-service",
                named ? 0.9 : 0.75));
      }
    }
    return mentions;
  }

  /** At the head of an item of a list in a sentence that names no other country. */
  private static boolean isOurs(Passage passage, Places places, int begin) {
    char before = passage.at(begin - 1);
    boolean head = !Han.is(before) || "和兼任为".indexOf(before) >= 0;
    int sentence = passage.sentence(begin).begin();
    boolean ofTheArmy = passage.text().substring(sentence, begin).contains("人民解放军");
    return head
        && !passage.date().isBefore(FIRST_DAY)
        && (ofTheArmy
            || places.before(begin).stream()
                .takeWhile(mention -> mention.begin() >= sentence)
                .filter(mention -> mention.place().unitType().equals("country"))
                .allMatch(mention -> mention.place().name().equals("中国")));
  }
}
