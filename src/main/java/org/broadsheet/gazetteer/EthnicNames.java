package org.broadsheet.gazetteer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the peoples that autonomous units are named after, Chinese to English, with the
 * writings of the time (僮族 until 1965, 仲家族, 卡瓦族).
 */
public final class EthnicNames {
  private static final Map<String, String> NAMES = names();

  private EthnicNames() {}

  /** The English name of the people whose name ends {@code text}, with its length in Chinese. */
  public static Optional<Map.Entry<String, String>> endOf(String text) {
    return NAMES.entrySet().stream().filter(name -> text.endsWith(name.getKey())).findFirst();
  }

  /** Longer names first where one ends another. */
  /** The English names of all peoples. */
  public static Collection<String> english() {
    return NAMES.values();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    String table =
        """
        维吾尔族 Uyghur,维吾尔 Uyghur,哈萨克族 Kazakh,哈萨克 Kazakh,柯尔克孜族 Kyrgyz,柯尔克孜 Kyrgyz,\
        塔吉克族 Tajik,塔吉克 Tajik,锡伯族 Xibe,锡伯 Xibe,蒙古族 Mongol,蒙古 Mongol,回族 Hui,藏族 Tibetan,\
        僮族 Zhuang,壮族 Zhuang,布依族 Bouyei,仲家族 Zhongjia,朝鲜族 Korean,满族 Manchu,侗族 Dong,\
        瑶族 Yao,白族 Bai,土家族 Tujia,哈尼族 Hani,傣族 Dai,黎族 Li,傈僳族 Lisu,佤族 Va,卡瓦族 Kawa,\
        畲族 She,拉祜族 Lahu,水家族 Shui,水族 Sui,东乡族 Dongxiang,东乡 Dongxiang,纳西族 Naxi,景颇族 Jingpo,土族 Tu,\
        达斡尔族 Daur,达斡尔 Daur,仫佬族 Mulao,羌族 Qiang,布朗族 Blang,撒拉族 Salar,撒拉 Salar,毛南族 Maonan,毛难族 Maonan,\
        仡佬族 Gelao,阿昌族 Achang,普米族 Pumi,怒族 Nu,鄂温克族 Evenki,鄂伦春 Oroqen,德昂族 De'ang,\
        崩龙族 Benglong,保安族 Bonan,保安 Bonan,裕固族 Yugur,独龙族 Derung,彝族 Yi,苗族 Miao,各族 Multi-Ethnic,民族 Ethnic""";
    for (String entry : table.split(",")) {
      int space = entry.indexOf(' ');
      names.put(entry.substring(0, space), entry.substring(space + 1));
    }
    return names;
  }
}
