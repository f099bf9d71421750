package org.broadsheet.extract.organization;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Table;

/** The last words of a body's name, which tell what kind of body it is. */
record BodySuffix(String text, Kind kind) {
  /** All of them. */
  static final Phrases<BodySuffix> ALL =
      new Phrases<>(
          Table.rows(BodySuffix.class, "suffixes.tsv").stream()
              .map(row -> new BodySuffix(row.get("suffix"), Kind.valueOf(row.get("kind"))))
              .collect(Collectors.toMap(BodySuffix::text, suffix -> suffix)));

  private static final Map<String, String> FULL =
      Table.rows(BodySuffix.class, "short-suffixes.tsv").stream()
          .collect(Collectors.toMap(row -> row.get("short"), row -> row.get("full")));

  /** What may stand between the place and the suffix. */
  enum Kind {
    /** Governs a place; its name follows the place's at once. */
    GOVERNMENT("organization.government", "(?:(?:民主|人民|社会主义|联邦|伊斯兰|阿拉伯)*(?:共和国|王国|联邦))?", 0.95),
    CONGRESS("organization.congress", "(?:第\\p{IsHan}{1,3}届|首届|各族|各界|各代)*", 0.93),
    COURT("organization.court", "(?:最高|高级|中级|基层|铁路|军事)?", 0.94),
    ASSOCIATION("organization.association", ".{0,12}", 0.85),
    COMMITTEE("organization.committee", ".{2,14}", 0.85),
    BUREAU("organization.bureau", ".{1,8}", 0.85),
    /** A bureau whose field is part of the suffix: 农业处. */
    OFFICE("organization.bureau", ".{0,8}", 0.85),
    /** Mostly proper names even right after the place: 北京大学, 河北日报. */
    PROPER("organization.institution", ".{0,10}", 0.88),
    PRESS("organization.press", "", 0.9),
    INSTITUTION("organization.institution", ".{0,12}", 0.85),
    /** As often common nouns: only with words of their own before them. */
    GENERIC("organization.institution", ".{0,10}", 0.75),
    EMBASSY("organization.embassy", "驻.{1,8}", 0.9),
    /** Part of a committee or an office: 县委|农村工作部. */
    DEPARTMENT("organization.department", ".{0,6}", 0.9),
    /** Of the party or its youth, in a unit or a body: 大队|党支部. */
    BRANCH("organization.party-branch", "", 0.88),
    /** Of a bank, a firm or an association in a place: 工商银行浙江省|分行. */
    OFFSHOOT("organization.offshoot", ".{0,8}", 0.88),
    DELEGATION("organization.delegation", ".{0,10}", 0.85),
    /** Of a country or province in a sport: 中国女子体操|队. */
    TEAM(
        "organization.team",
        "(?:国家|青年|少年|业余|军人)?(?:[男女]子?|男女)?"
            + "(?:足球|篮球|排球|乒乓球|羽毛球|网球|手球|水球|冰球|垒球|棒球|马球|体操|艺术体操|技巧|田径|游泳|跳水|射击|射箭|举重|摔跤|柔道"
            + "|击剑|拳击|自行车|赛艇|帆船|登山|滑冰|速滑|滑雪|围棋|象棋|国际象棋|武术|体育)?[一二]?(?:代表)?",
        0.85),
    /** A military region, which the newspaper names as an office: 沈阳军区. */
    GARRISON("organization.military-region", "", 0.9),
    FOREIGN("organization.foreign", ".{0,4}", 0.9),
    PARTY("organization.party", ".{0,5}", 0.9);

    private final String rule;
    private final Pattern between;
    private final double confidence;

    Kind(String rule, String between, double confidence) {
      this.rule = rule;
      this.between = Pattern.compile(between);
      this.confidence = confidence;
    }

    String rule() {
      return rule;
    }

    double confidence() {
      return confidence;
    }

    boolean allows(String modifiers) {
      return between.matcher(modifiers).matches();
    }

    /**
     * Whether the canonical name is built on the place's full name, not on the words as written.
     */
    boolean builtOnPlace() {
      return switch (this) {
        case GOVERNMENT, CONGRESS, COURT, BUREAU, OFFICE, FOREIGN, PARTY, COMMITTEE -> true;
        case ASSOCIATION, PROPER, PRESS, INSTITUTION, GENERIC, EMBASSY -> false;
        case DEPARTMENT, BRANCH, OFFSHOOT, DELEGATION, TEAM, GARRISON -> false;
      };
    }
  }

  /** The suffix as a formal name has it. */
  String full() {
    return FULL.getOrDefault(text, text);
  }
}
