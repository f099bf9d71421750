package org.broadsheet.evaluate;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Entity;

/** The names under which an entity of either side counts as found, in normal form. */
final class AcceptedNames {
  private AcceptedNames() {}

  static Set<String> of(Gold.Entity gold) {
    return normal(
        Stream.concat(
            Stream.of(gold.zh(), gold.fullName()),
            Stream.concat(gold.zhVariants().stream(), gold.canonicalAlt().stream())));
  }

  /** The Chinese names of a found entity. */
  static Set<String> of(Entity found) {
    return normal(
        Stream.concat(
            found.name().entrySet().stream()
                .filter(name -> name.getKey().startsWith("zh"))
                .map(name -> name.getValue()),
            found.altNames().stream()));
  }

  static boolean shared(Gold.Entity gold, Entity found) {
    return !Collections.disjoint(of(gold), of(found));
  }

  private static Set<String> normal(Stream<String> names) {
    return names.map(NormalForm::of).collect(Collectors.toUnmodifiableSet());
  }
}
