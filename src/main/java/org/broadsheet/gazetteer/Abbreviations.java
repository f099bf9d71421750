package org.broadsheet.gazetteer;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The one-character names of provinces, those of before 1955 among them. */
final class Abbreviations {
  private static final String TABLE =
      """
      北京 京,天津 津,河北 冀,山西 晋,内蒙古 蒙,辽宁 辽,吉林 吉,黑龙江 黑,上海 沪 申,江苏 苏,浙江 浙,\
      安徽 皖,福建 闽,江西 赣,山东 鲁,河南 豫,湖北 鄂,湖南 湘,广东 粤,广西 桂,海南 琼,重庆 渝,四川 川 蜀,\
      贵州 黔 贵,云南 滇 云,西藏 藏,陕西 陕 秦,甘肃 甘 陇,青海 青,宁夏 宁,新疆 新,台湾 台,香港 港,澳门 澳,\
      热河 热,察哈尔 察,绥远 绥,西康 康""";

  private Abbreviations() {}

  /** By the stem of the province's name. */
  static Map<String, List<String>> byProvince() {
    return Arrays.stream(TABLE.split(","))
        .map(row -> List.of(row.split(" ")))
        .collect(toUnmodifiableMap(row -> row.get(0), row -> row.subList(1, row.size())));
  }
}
