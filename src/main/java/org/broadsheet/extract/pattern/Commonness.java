package org.broadsheet.extract.pattern;

import java.util.BitSet;

/** How likely a text has one of some characters; good only for comparing. */
final class Commonness {
  private static final BitSet COMMON = new BitSet();
  private static final int SHARE = 20;

  static {
    " etaoinsrhldcumfpgwyb，。、的一二三四五六七八九十在了和人年日大".chars().forEach(COMMON::set);
  }

  private Commonness() {}

  static int of(BitSet characters) {
    BitSet common = (BitSet) COMMON.clone();
    common.and(characters);
    return characters.cardinality() + SHARE * common.cardinality();
  }
}
