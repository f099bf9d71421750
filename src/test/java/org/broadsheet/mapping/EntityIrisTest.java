package org.broadsheet.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.annotation.Annotations.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityIrisTest {
  private static final String DATA = Base.DEFAULT.iri().value();

  @Test
  void namesakesUnderDifferentParentsStayApart() throws IOException {
    EntityIris iris =
        iris(
            place("p1", "甲县", "jia-xian"),
            place("p2", "乙县", "yi-xian"),
            place("c1", "红旗公社", null, "p1"),
            place("c2", "红旗公社", null, "p2"));
    assertThat(iris.of("c1").value()).startsWith(DATA + "place/jia-xian/hong-qi-gong-she-");
    assertThat(iris.of("c2").value()).startsWith(DATA + "place/yi-xian/hong-qi-gong-she-");
  }

  @Test
  void namesakesWithoutAParentStayInTheirArticleAndApart() throws IOException {
    EntityIris iris = iris(place("c1", "红旗公社", null), place("c2", "红旗公社", null));
    assertThat(iris.of("c1").value()).contains("/article/").contains("/place/hong-qi-gong-she-");
    assertThat(iris.of("c2")).isEqualTo(iris.of("c1").resolve("-2"));
  }

  @Test
  void parentsInACircleEndSomewhere() throws IOException {
    EntityIris iris = iris(place("a", "甲乡", null, "b"), place("b", "乙乡", null, "a"));
    assertThat(iris.of("a").value()).startsWith(iris.of("b").value() + "/");
  }

  @Test
  void aPersonIsSharedOnlyUnderAPostInAKnownBody() throws IOException {
    EntityIris iris =
        iris(
            body("o1", "中华人民共和国文化部"),
            body("o2", "县委"),
            person("x1", "王明", new Role("部长", "o1", List.of())),
            person("x2", "王明", new Role("书记", "o2", List.of())),
            person("x3", "王明", new Role("书记", null, List.of())),
            person("x4", "王明", new Role("主席", null, List.of())));
    assertThat(iris.of("x1").value()).startsWith(DATA + "person/wang-ming-");
    assertThat(iris.of("x2").value()).contains("/article/");
    assertThat(iris.of("x3").value()).contains("/article/").isNotEqualTo(iris.of("x2").value());
    assertThat(iris.of("x4").value()).startsWith(DATA + "person/wang-ming-");
    assertThat(iris.of("x4")).isNotEqualTo(iris.of("x1"));
  }

  @Test
  void saysWhichReferenceLeadsNowhere() throws IOException {
    EntityIris iris = iris(place("p1", "甲县", "jia-xian"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> iris.of("e9"))
        .withMessageContaining("entity 'e9'");
  }

  private static EntityIris iris(Entity... entities) throws IOException {
    GoldenCase golden = GoldenCase.all().get(0);
    Annotations some = golden.annotations();
    Annotations annotations =
        new Annotations(
            some.id(),
            some.source(),
            some.article(),
            some.texts(),
            List.of(),
            List.of(entities),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new EntityIris(
        new ArticleIris(Base.DEFAULT, golden.article()), new AnnotationIndex(annotations));
  }

  private static Entity place(
      String id, String name, @Nullable String gazetteer, String... parents) {
    List<Parent> partOf =
        List.of(parents).stream().map(parent -> new Parent(parent, List.of(), null)).toList();
    return entity(id, Kind.place, name, gazetteer, partOf, List.of());
  }

  private static Entity body(String id, String name) {
    return entity(id, Kind.organization, name, null, List.of(), List.of());
  }

  private static Entity person(String id, String name, Role role) {
    return entity(id, Kind.person, name, null, List.of(), List.of(role));
  }

  private static Entity entity(
      String id,
      Kind kind,
      String name,
      @Nullable String gazetteer,
      List<Parent> partOf,
      List<Role> roles) {
    return new Entity(
        id,
        kind,
        null,
        Map.of("zh-Hans", name),
        List.of(),
        gazetteer,
        List.of(),
        partOf,
        null,
        null,
        null,
        roles);
  }
}
