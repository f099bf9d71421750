package org.broadsheet.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;

/**
 * The posts of people. A gold post is right when a person of an accepted name has a title that
 * holds its core or is held by it; posts beyond the gold file are not counted.
 */
final class RoleJudge implements Judge {
  @Override
  public Stream<Judgement> judge(Gold gold, Annotations found) {
    List<Entity> people =
        new FoundEntities(found)
            .all().stream().filter(entity -> entity.kind() == Annotations.Kind.person).toList();
    return gold.people().stream()
        .flatMap(person -> person.roles().stream().map(role -> judged(person, role, people)));
  }

  private static Judgement judged(Gold.Entity person, Gold.Role role, List<Entity> people) {
    String core = role.titleCore() == null ? role.title() : role.titleCore();
    Set<String> titles = Set.copyOf(List.of(NormalForm.of(core), NormalForm.of(role.title())));
    boolean right =
        people.stream()
            .filter(found -> AcceptedNames.shared(person, found))
            .flatMap(found -> found.roles().stream())
            .map(held -> NormalForm.of(held.title()))
            .filter(held -> !held.isEmpty())
            .anyMatch(held -> titles.stream().anyMatch(title -> NormalForm.overlap(title, held)));
    String label = person.zh() + ", " + role.title();
    return right ? Judgement.right(Kind.ROLES, label) : Judgement.missed(Kind.ROLES, label);
  }
}
