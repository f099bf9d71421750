package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;

/** The last words of a body's name when the passage repeats them for it: 林业局, 筹备委员会. */
final class RepeatedBodies {
  private static final int SHORTEST = 3;
  private static final Set<String> TOO_COMMON =
      Set.of(
          "人民政府", "委员会", "人民法院", "管理局", "共产党", "研究所", "联合会", "总工会", "大学", "政府", "农民协会", "代表团",
          "党支部", "总支部", "供销合作社", "出版社", "研究院", "医院", "检察院", "有限公司", "分公司", "农业社", "合作社", "生产合作社",
          "农业生产合作社", "信用社", "互助组", "办公室", "军区", "联社", "工会", "体育代表团");

  private final Passage passage;

  RepeatedBodies(Passage passage) {
    this.passage = passage;
  }

  List<OrganizationMention> find(List<OrganizationMention> found) {
    Map<String, OrganizationMention> tails = new LinkedHashMap<>();
    Set<Integer> ends = new HashSet<>();
    for (OrganizationMention mention : found) {
      ends.add(mention.end());
      if (mention.rule().equals("organization.lexicon")) {
        continue;
      }
      String surface = passage.text().substring(mention.begin(), mention.end());
      for (int from = 1; from <= surface.length() - SHORTEST; from++) {
        if (passage.tokens().boundary(mention.begin() + from)) {
          tails.putIfAbsent(surface.substring(from), mention);
        }
      }
    }
    List<OrganizationMention> repeated = new ArrayList<>();
    tails.forEach(
        (tail, mention) -> {
          if (!TOO_COMMON.contains(tail)) {
            repeat(tail, mention, ends, repeated);
          }
        });
    return repeated;
  }

  private void repeat(
      String tail, OrganizationMention of, Set<Integer> ends, List<OrganizationMention> into) {
    int at = passage.text().indexOf(tail, of.end());
    while (at >= 0) {
      boolean counted = "家个座所些类种处间".indexOf(passage.at(at - 1)) >= 0;
      if (!counted && !ends.contains(at + tail.length()) && passage.tokens().boundary(at)) {
        into.add(
            new OrganizationMention(
                at, at + tail.length(), of.organization(), "organization.repeated", 0.8));
      }
      at = passage.text().indexOf(tail, at + tail.length());
    }
  }
}
