package org.broadsheet.extract.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function of a text whose last values are kept: names and words come again and again, and what
 * is worth asking of them is asked by many rules. Each text has one of a fixed number of places and
 * takes it from the text before it, so that memory does not grow. Shared between threads; a value
 * must be immutable.
 */
public final class Remembered<V> {
  private static final int PLACES = 1 << 12;

  private final Function<String, V> function;
  private final AtomicReferenceArray<@Nullable Entry<V>> places =
      new AtomicReferenceArray<>(PLACES);

  private record Entry<V>(String text, V value) {}

  /**
   * @param function pure
   */
  public Remembered(Function<String, V> function) {
    this.function = function;
  }

  public V of(String text) {
    int place = place(text.hashCode());
    Entry<V> known = places.get(place);
    return known != null && known.text().equals(text) ? known.value() : found(text, place);
  }

  /** The value of a part of a text, which is cut out only when it is not known. */
  public V of(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = place(hash);
    Entry<V> known = places.get(place);
    return known != null
            && known.text().length() == end - begin
            && text.startsWith(known.text(), begin)
        ? known.value()
        : found(text.substring(begin, end), place);
  }

  private V found(String text, int place) {
    V value = function.apply(text);
    places.set(place, new Entry<>(text, value));
    return value;
  }

  /**
   * @param hash that of the string
   */
  private static int place(int hash) {
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }
}
