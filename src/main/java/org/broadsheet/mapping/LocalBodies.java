package org.broadsheet.mapping;

import java.util.regex.Pattern;

/**
 * Names that many places have a body of: without a jurisdiction such a name does not identify one
 * (第一机械厂, 县委), while that of a central, foreign or national body does (司法部, 新华社).
 */
final class LocalBodies {
  private static final Pattern LOCAL =
      Pattern.compile(
          ".*(厂|矿|场|校|中学|小学|医院|合作社|公社|农业社|生产队|大队|小队|小组|站|店|支部|分部|分局|分行|分社|分会)"
              + "|.{0,3}(省|地|市|县|区|旗|州|盟|乡|镇)(党|团)?委(员会)?"
              + "|党委(会)?|党支部|党组|团委|人民政府|人民委员会|人民公社|工会|妇联|农会");

  private LocalBodies() {}

  static boolean isLocal(String name) {
    return LOCAL.matcher(name).matches();
  }
}
