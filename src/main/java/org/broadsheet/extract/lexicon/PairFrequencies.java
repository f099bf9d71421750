package org.broadsheet.extract.lexicon;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How often one word of the core dictionary follows another, the pairs asked for last kept at hand:
 * HanLP looks each up by halving, and few pairs make up most of a text. Shared between threads.
 */
final class PairFrequencies {
  private static final int PLACES = 1 << 16;
  private static final int ID_BITS = 18;
  private static final int FREQUENCY_BITS = 64 - 2 * ID_BITS;
  private static final long FREQUENCY = (1L << FREQUENCY_BITS) - 1;

  /** Each both ids, the first one more so that no pair is 0, and the frequency. */
  private final AtomicLongArray places = new AtomicLongArray(PLACES);

  /**
   * @param from id of a word, negative where the dictionary has none; {@code to} likewise
   */
  int of(int from, int to) {
    if (from < 0 || to < 0 || Math.max(from + 1, to) >> ID_BITS != 0) {
      return CoreBiGramTableDictionary.getBiFrequency(from, to);
    }
    long pair = ((long) (from + 1) << ID_BITS) | to;
    int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 48);
    long known = places.getPlain(place);
    if (known >>> FREQUENCY_BITS == pair) {
      return (int) (known & FREQUENCY);
    }
    int frequency = CoreBiGramTableDictionary.getBiFrequency(from, to);
    places.setPlain(place, (pair << FREQUENCY_BITS) | frequency);
    return frequency;
  }
}
