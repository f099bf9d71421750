package org.broadsheet.extract.organization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.extract.lexicon.Passage;

/**
 * Short names of national bodies that in a report on one province's or city's bodies mean those:
 * 市人大常委会 …。当选为|人大常委会|主任. Where the report names a national body or several local ones, they stay
 * what the lexicon says.
 */
final class LocalBodies {
  /** Beginning and end of the full names that a short name may stand for. */
  private record FullName(String begin, String end) {
    boolean fits(Organization body) {
      return body.jurisdiction() != null
          && body.name().startsWith(begin)
          && body.name().endsWith(end);
    }
  }

  private static final Map<String, FullName> SHORT =
      Map.of(
          "人大常委会", new FullName("", "人民代表大会常务委员会"),
          "政协", new FullName("中国人民政治协商会议", "委员会"));

  private static final Set<String> NATIONAL = Set.of("全国人大", "全国人民代表大会", "全国政协", "政协全国");

  private LocalBodies() {}

  static List<OrganizationMention> meant(Passage passage, List<OrganizationMention> mentions) {
    if (NATIONAL.stream().anyMatch(passage.text()::contains)) {
      return mentions;
    }
    return mentions.stream().map(mention -> meant(passage, mention, mentions)).toList();
  }

  private static OrganizationMention meant(
      Passage passage, OrganizationMention mention, List<OrganizationMention> all) {
    FullName full = SHORT.get(passage.text().substring(mention.begin(), mention.end()));
    if (full == null) {
      return mention;
    }
    Map<String, Organization> local =
        all.stream()
            .map(OrganizationMention::organization)
            .filter(full::fits)
            .collect(Collectors.toMap(Organization::name, body -> body, (one, same) -> one));
    return local.size() == 1
        ? new OrganizationMention(
            mention.begin(),
            mention.end(),
            local.values().iterator().next(),
            "organization.local-inferred",
            0.8)
        : mention;
  }
}
