package org.broadsheet.extract.organization;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;

/** Departments that share the parent body of another that their sentence names before. */
final class FellowDepartments {
  private static final Set<String> OFFICES = Set.of("研究所", "局", "司", "处", "科", "厅", "部", "厂", "矿");

  private final Passage passage;
  private final NavigableMap<Integer, OrganizationMention> byEnd;

  /**
   * @param byEnd the bodies by where they end, which grows while the passage is read
   */
  FellowDepartments(Passage passage, NavigableMap<Integer, OrganizationMention> byEnd) {
    this.passage = passage;
    this.byEnd = byEnd;
  }

  /** 某院历史研究所所长甲、|哲学研究所研究员乙: the parent of a body of the same kind in the sentence. */
  Optional<Anchor> of(Hit<BodySuffix> hit, int start) {
    String kind = hit.value().text();
    int sentence = passage.sentence(start).begin();
    boolean office = OFFICES.contains(kind) && hit.begin() > start;
    if (!office || Han.is(passage.at(start - 1))) {
      return Optional.empty();
    }
    return byEnd.subMap(Math.min(sentence, start), start).values().stream()
        .filter(body -> passage.startsWith(kind, body.end() - kind.length()))
        .map(body -> body.organization().parentBody())
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> ministry(hit, sentence, start))
        .flatMap(this::named)
        .map(body -> new Anchor(start, start, start, null, body, true));
  }

  /** 外交部副部长甲、|亚洲司副司长乙: a department is one of the ministry that its sentence names. */
  private Optional<String> ministry(Hit<BodySuffix> hit, int sentence, int start) {
    boolean led = passage.at(hit.end()) == '长' || passage.startsWith("副司长", hit.end());
    return byEnd.subMap(Math.min(sentence, start), start).values().stream()
        .map(body -> body.organization().name())
        .filter(name -> led && hit.value().text().equals("司") && name.endsWith("部"))
        .findFirst();
  }

  private Optional<Organization> named(String name) {
    return byEnd.values().stream()
        .map(OrganizationMention::organization)
        .filter(body -> body.name().equals(name))
        .findFirst();
  }
}
