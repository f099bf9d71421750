package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Language;
import org.broadsheet.extract.quantity.Unit.Kind;
import org.broadsheet.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an article, one entry a fact. A title's figure is an entry where the body gives
 * another; within the body a figure said again of the same thing is not.
 *
 * @param quantities first occurrences with their ids, {@code q1} on, in text order
 * @param ids of every occurrence that has an entry
 */
public record DistinctQuantities(List<Quantity> quantities, Map<FoundQuantity, String> ids) {
  private static final Set<String> TIME = Set.of("年", "个月", "天", "小时");
  private static final double WITH_UNIT = 0.95;
  private static final double WITHOUT_UNIT = 0.85;

  public DistinctQuantities {
    quantities = List.copyOf(quantities);
    ids = Map.copyOf(ids);
  }

  public static DistinctQuantities of(List<FoundQuantity> found) {
    List<FoundQuantity> firsts = new ArrayList<>();
    Map<FoundQuantity, FoundQuantity> firstOf = new HashMap<>();
    for (FoundQuantity quantity : found) {
      FoundQuantity first =
          firsts.stream()
              .filter(earlier -> repeats(earlier, quantity))
              .findFirst()
              .orElse(quantity);
      boolean onlyTitle =
          isTitle(quantity)
              && found.stream().anyMatch(other -> !isTitle(other) && sameValue(quantity, other));
      if (first.equals(quantity) && !onlyTitle) {
        firsts.add(quantity);
      }
      firstOf.put(quantity, first);
    }
    Map<FoundQuantity, String> ids = new HashMap<>();
    List<Quantity> entries = new ArrayList<>();
    for (FoundQuantity first : firsts) {
      ids.put(first, "q" + (entries.size() + 1));
      entries.add(entry("q" + (entries.size() + 1), first));
    }
    firstOf.forEach(
        (quantity, first) -> {
          String id = ids.get(first);
          if (id != null) {
            ids.put(quantity, id);
          }
        });
    return new DistinctQuantities(entries, ids);
  }

  private static boolean repeats(FoundQuantity earlier, FoundQuantity later) {
    if (!sameValue(earlier, later)
        || !Objects.equals(earlier.figure().unit(), later.figure().unit())) {
      return isAnaphora(earlier, later);
    }
    if (isTitle(earlier) || isTitle(later)) {
      return isTitle(earlier) && isTitle(later);
    }
    boolean near = earlier.sentence().paragraph() == later.sentence().paragraph();
    boolean listed = precededByList(later);
    Unit unit = later.figure().unit();
    if (unit != null && unit.kind() == Kind.NOUN) {
      return !listed && Objects.equals(earlier.place(), later.place());
    }
    boolean sameThing =
        Objects.equals(earlier.place(), later.place()) && Nouns.overlap(earlier.of(), later.of());
    return near && !listed && (isTime(unit) || sameThing);
  }

  private static boolean isTime(@Nullable Unit unit) {
    return unit != null && TIME.contains(unit.text());
  }

  /** 两国 … 这两个国家: the same two, counted in another unit. */
  private static boolean isAnaphora(FoundQuantity earlier, FoundQuantity later) {
    Unit unit = earlier.figure().unit();
    int begin = later.figure().numeralBegin();
    boolean pointing = begin > 0 && "这那该上".indexOf(later.sentence().text().charAt(begin - 1)) >= 0;
    return pointing
        && sameValue(earlier, later)
        && unit != null
        && unit.kind() == Kind.NOUN
        && later.of() != null
        && later.of().contains(unit.text());
  }

  private static boolean precededByList(FoundQuantity quantity) {
    String text = quantity.sentence().text();
    int begin = quantity.figure().begin();
    int from = Math.max(0, begin - 12);
    return text.substring(from, begin).matches(".*、[^，。；：]{1,6}");
  }

  private static boolean sameValue(FoundQuantity one, FoundQuantity other) {
    return same(one.figure().min(), other.figure().min())
        && same(one.figure().max(), other.figure().max())
        && one.figure().approximate() == other.figure().approximate();
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return (one == null || other == null)
        ? one == null && other == null
        : one.compareTo(other) == 0;
  }

  private static boolean isTitle(FoundQuantity quantity) {
    return quantity.sentence().part() == Sentence.Part.TITLE;
  }

  private static Quantity entry(String id, FoundQuantity found) {
    Figure figure = found.figure();
    @Nullable String unit = figure.unit() == null ? null : figure.unit().text();
    return new Quantity(
        id,
        found.span().begin(),
        found.span().end(),
        Language.CHINESE.tag(),
        found.text(),
        figure.min(),
        figure.max(),
        unit,
        found.of() == null ? Map.of() : Map.of(Language.CHINESE.tag(), found.of()),
        found.place(),
        figure.approximate() ? Boolean.TRUE : null,
        null,
        null,
        "quantity.figure",
        unit == null ? WITHOUT_UNIT : WITH_UNIT);
  }
}
