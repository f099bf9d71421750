package org.broadsheet.extract.organization;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Committees and associations by the first characters of their words, where the passage has named
 * them in full: 生救会 for 生产救灾委员会, 土改委员会 for 土地改革委员会.
 */
final class AbbreviatedBodies {
  private static final Expression FULL =
      Expression.compile("(?<own>\\p{IsHan}{4,10}?)(?:委员会|联合会|协会|促进会)$");

  private static final List<String> ENDINGS = List.of("委员会", "委会", "会");

  private AbbreviatedBodies() {}

  /** The mentions by such short forms behind the full name. */
  static List<OrganizationMention> find(Passage passage, List<OrganizationMention> found) {
    Map<String, OrganizationMention> byForm = new LinkedHashMap<>();
    for (OrganizationMention body : found) {
      String surface = passage.text().substring(body.begin(), body.end());
      for (String form : forms(ownWords(surface, body.organization()))) {
        byForm.putIfAbsent(form, body);
      }
    }
    List<OrganizationMention> mentions = new ArrayList<>();
    byForm.forEach((form, body) -> repeat(passage, form, body, mentions));
    return mentions;
  }

  /** The name without the place that it governs and without its last word, empty for others. */
  private static String ownWords(String surface, Organization body) {
    String own = surface;
    if (body.jurisdiction() != null && own.startsWith(body.jurisdiction().name())) {
      own = own.substring(body.jurisdiction().name().length());
    }
    Search full = FULL.in(own);
    return full.find() && full.start() == 0 ? full.group("own") : "";
  }

  /** 生救会, 生救委员会: the first character with one that begins a later word. */
  private static List<String> forms(String own) {
    List<String> forms = new ArrayList<>();
    for (int word = 2; word < own.length(); word += 2) {
      for (String ending : ENDINGS) {
        String form = own.substring(0, 1) + own.charAt(word) + ending;
        if (CoreDictionary.get(form) == null) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  private static void repeat(
      Passage passage, String form, OrganizationMention body, List<OrganizationMention> into) {
    int at = passage.text().indexOf(form, body.end());
    while (at >= 0) {
      boolean apart = !Han.is(passage.at(at - 1)) || passage.tokens().boundary(at);
      if (apart) {
        into.add(
            new OrganizationMention(
                at, at + form.length(), body.organization(), "organization.abbreviated", 0.8));
      }
      at = passage.text().indexOf(form, at + form.length());
    }
  }
}
