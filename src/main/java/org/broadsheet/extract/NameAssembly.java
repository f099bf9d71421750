package org.broadsheet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.organization.Organization;
import org.broadsheet.extract.organization.OrganizationMention;
import org.broadsheet.extract.person.Person;
import org.broadsheet.extract.person.PersonMention;
import org.broadsheet.extract.person.Post;
import org.broadsheet.extract.place.PartOfPlace;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;
import org.jspecify.annotations.Nullable;

/** Numbers what the recognisers of one passage found and writes it as annotations. */
final class NameAssembly {
  private final Passage passage;
  private final Places places;
  private final Map<Place, List<PartOfPlace>> partOfs = new HashMap<>();
  private final List<OrganizationMention> organizations;
  private final List<PersonMention> people;
  private final List<Found> found = new ArrayList<>();
  private final Map<Object, String> ids = new LinkedHashMap<>();
  private final Map<String, Organization> bodies = new LinkedHashMap<>();
  private final Map<String, Set<String>> surfaces = new LinkedHashMap<>();

  /** One mention of any kind; {@code identity} is the same for all mentions of one entity. */
  private record Found(
      int begin, int end, Object identity, Object entity, String rule, double confidence) {}

  private record Body(String name) {}

  NameAssembly(
      Passage passage,
      Places places,
      List<OrganizationMention> organizations,
      List<PersonMention> people) {
    this.passage = passage;
    this.places = places;
    for (PartOfPlace partOf : places.partOfs()) {
      partOfs.computeIfAbsent(partOf.child().place(), child -> new ArrayList<>()).add(partOf);
    }
    this.organizations = organizations;
    this.people = people;
  }

  Names assemble() {
    for (PlaceMention mention : places.mentions()) {
      Place place = mention.place();
      found.add(
          new Found(
              mention.begin(), mention.end(), place, place, mention.rule(), mention.confidence()));
    }
    for (OrganizationMention mention : organizations) {
      Organization body = mention.organization();
      bodies.putIfAbsent(body.name(), body);
      found.add(
          new Found(
              mention.begin(),
              mention.end(),
              new Body(body.name()),
              body,
              mention.rule(),
              mention.confidence()));
    }
    for (PersonMention mention : people) {
      Person person = mention.person();
      found.add(
          new Found(
              mention.begin(),
              mention.end(),
              person,
              person,
              mention.rule(),
              mention.confidence()));
    }
    found.sort(Comparator.comparingInt(Found::begin).thenComparing(one -> -one.end()));
    List<Annotations.Mention> mentions = mentions();
    return new Names(entities(), mentions);
  }

  private List<Annotations.Mention> mentions() {
    List<Annotations.Mention> mentions = new ArrayList<>();
    for (Found one : found) {
      String id = ids.computeIfAbsent(one.identity(), key -> "e" + (ids.size() + 1));
      Span span = passage.span(one.begin(), one.end());
      String text = passage.text().substring(one.begin(), one.end());
      surfaces.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(text);
      mentions.add(
          new Annotations.Mention(
              mentionId(mentions.size()),
              span.begin(),
              span.end(),
              Language.CHINESE.tag(),
              text,
              id,
              null,
              null,
              null,
              one.rule(),
              one.confidence()));
    }
    return mentions;
  }

  private List<Annotations.Entity> entities() {
    Map<String, Annotations.Entity> entities = new LinkedHashMap<>();
    for (Found one : found) {
      String id = ids.getOrDefault(one.identity(), "");
      if (!entities.containsKey(id)) {
        entities.put(id, entity(id, one.entity()));
      }
    }
    return List.copyOf(entities.values());
  }

  private Annotations.Entity entity(String id, Object entity) {
    if (entity instanceof Place place) {
      return place(id, place);
    }
    return entity instanceof Organization body
        ? organization(id, body)
        : person(id, (Person) entity);
  }

  private Annotations.Entity place(String id, Place place) {
    List<Annotations.Parent> parents = new ArrayList<>();
    for (PartOfPlace partOf : partOfs.getOrDefault(place, List.of())) {
      String parent = ids.get(partOf.parent());
      if (parent != null && !parent.equals(id)) {
        parents.add(new Annotations.Parent(parent, evidence(partOf), null));
      }
    }
    return new Annotations.Entity(
        id,
        Kind.place,
        place.unitType(),
        Map.of(Language.CHINESE.tag(), place.name()),
        altNames(id, place.name(), List.of()),
        place.linked().map(Object::toString).orElse(null),
        place.candidates().stream().map(Object::toString).toList(),
        parents,
        null,
        null,
        null,
        List.of());
  }

  private List<String> evidence(PartOfPlace partOf) {
    List<String> evidence = new ArrayList<>();
    PlaceMention parent = partOf.parentMention();
    if (parent != null) {
      evidence.add(mentionId(parent.begin(), parent.place()));
    }
    evidence.add(mentionId(partOf.child().begin(), partOf.child().place()));
    return evidence;
  }

  private Annotations.Entity organization(String id, Organization body) {
    return new Annotations.Entity(
        id,
        Kind.organization,
        null,
        Map.of(Language.CHINESE.tag(), body.name()),
        altNames(id, body.name(), body.altNames()),
        null,
        List.of(),
        List.of(),
        idOf(body.jurisdiction()),
        body.parentBody() == null ? null : ids.get(new Body(body.parentBody())),
        body.inferred() ? true : null,
        List.of());
  }

  private Annotations.Entity person(String id, Person person) {
    Map<Post, List<String>> posts = new LinkedHashMap<>();
    for (PersonMention mention : people) {
      if (mention.person().equals(person)) {
        for (Post post : mention.posts()) {
          posts
              .computeIfAbsent(post, key -> new ArrayList<>())
              .add(mentionId(mention.begin(), person));
        }
      }
    }
    List<Annotations.Role> roles = new ArrayList<>();
    posts.forEach(
        (post, evidence) ->
            roles.add(
                new Annotations.Role(
                    post.title(),
                    post.organization() == null ? null : ids.get(new Body(post.organization())),
                    evidence)));
    return new Annotations.Entity(
        id,
        Kind.person,
        null,
        Map.of(Language.CHINESE.tag(), person.name()),
        altNames(id, person.name(), person.altNames()),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        roles);
  }

  private @Nullable String idOf(@Nullable Place place) {
    return place == null ? null : ids.get(place);
  }

  private List<String> altNames(String id, String name, List<String> given) {
    Set<String> names = new LinkedHashSet<>(given);
    names.addAll(surfaces.getOrDefault(id, Set.of()));
    names.remove(name);
    return List.copyOf(names);
  }

  private String mentionId(int begin, Object identity) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).begin() == begin && found.get(i).identity().equals(identity)) {
        return mentionId(i);
      }
    }
    throw new IllegalStateException("no mention of " + identity + " at " + begin);
  }

  private static String mentionId(int index) {
    return "m" + (index + 1);
  }
}
