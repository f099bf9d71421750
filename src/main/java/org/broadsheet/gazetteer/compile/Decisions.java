package org.broadsheet.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.gazetteer.ChangeEvent.Kind;
import org.broadsheet.gazetteer.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads the decisions of {@code changes_1949_1980.tsv}, each a sentence or two in the official
 * wording, into facts of the day of approval.
 *
 * <p>Only what is worded in one of the usual ways and speaks of units known from elsewhere is read:
 * a unit founded or restored, one abolished, one made into or given to another, units passed from
 * one parent to another. Of a decision without a day only what it says of the state of things at
 * that time is taken, as of some day of its year.
 */
final class Decisions {
  static final String SOURCE = "mca-changes";

  private static final Pattern NOTES = Pattern.compile("[（(【][^（(【）)】]*[）)】]");
  private static final String UNIT = "[\\u4e00-\\u9fff]{1,14}?(?:自治县|自治旗|县|旗|市)";
  private static final Pattern FOUNDED =
      Pattern.compile("^(?:恢复|设立|设置)(?:县级)?(" + UNIT + ")(?:$|[，,]?(?:以|由|驻|县)).*");
  private static final Pattern MERGED =
      Pattern.compile(
          "^撤销([^，,的]+?[县市旗])[，,]?(?:将.*?|其)?(?:行政区[域划])?(?:全部)?(?:划归|并入)("
              + UNIT
              + ")(?:领导|管辖)?$");
  private static final Pattern ABOLISHED =
      Pattern.compile("^撤销(" + UNIT + ")(?:[，,]恢复(" + UNIT + "))?$");
  private static final Pattern RENAMED =
      Pattern.compile("^([\\u4e00-\\u9fff]+?[县市旗盟区署州])(?:改名|更名)为?([\\u4e00-\\u9fff]+?[县市旗盟区署州])$");
  private static final String PARENT = "[^，,的、]{1,14}?(?:专区|地区|专署|专员公署|自治州|盟|市|行署)";
  private static final Pattern PASSED =
      Pattern.compile(
          "^(?:将)?(?:("
              + PARENT
              + ")(?:直接)?(?:领导|管辖)?的)?([^的]+?)(?:现|县|均)?(划归|交由|改由|由)(?:(?:省|自治区)直辖的)?("
              + PARENT
              + "|省|省直辖|自治区直辖)(?:直接)?(?:领导|管辖)?$");
  private static final Pattern FORMERLY =
      Pattern.compile("^(.+?)原(?:属|由)(" + PARENT + ")(?:直接)?(?:领导)?[，,]?(?:现|县)?$");
  private static final Pattern COUNT = Pattern.compile("等?[\\d两二三四五六七八九十]+个?(?:自治)?[县市旗]?$");

  private final Set<String> known;
  private final Homonyms homonyms;

  /**
   * @param known names of units and parents that other sources tell of
   */
  Decisions(Set<String> known, Homonyms homonyms) {
    this.known = Set.copyOf(known);
    this.homonyms = homonyms;
  }

  List<Fact> read(Path file) throws IOException {
    List<Fact> facts = new ArrayList<>();
    for (CSVRecord row : CodeTables.records(file)) {
      Optional<LocalDate> day = ApprovalDay.of(row.get("approved"), row.get("text"));
      LocalDate year = LocalDate.of(Integer.parseInt(row.get("year")), 1, 1);
      Window window =
          day.map(date -> new Window(date, date)).orElse(Window.of(year, Precision.YEAR));
      facts(row.get("text"), row.get("province"), window).stream()
          .filter(fact -> day.isPresent() || fact.claim() == Fact.Claim.STATE)
          .forEach(facts::add);
    }
    return facts;
  }

  /** The facts in one decision. */
  List<Fact> facts(String text, String province, Window window) {
    String plain = text;
    for (Matcher note = NOTES.matcher(plain); note.find(); note = NOTES.matcher(plain)) {
      plain = note.replaceAll("");
    }
    List<Fact> facts = new ArrayList<>();
    plain = plain.replace("★", "").replace(" ", "").replace("。将", "，将");
    for (String sentence : plain.split("[。；;]")) {
      facts.addAll(sentence(sentence, new Dated(province, window)));
    }
    return facts.stream()
        .filter(fact -> !isConverted(fact, facts) && !isToldMoreFully(fact, facts))
        .toList();
  }

  /** Whether a unit is said to be abolished and, in another sentence, what became of it. */
  private static boolean isToldMoreFully(Fact end, List<Fact> facts) {
    return end.change() == Kind.ABOLITION
        && facts.stream()
            .anyMatch(
                fact ->
                    fact.claim() == Fact.Claim.END
                        && fact.change() != Kind.ABOLITION
                        && fact.unit().equals(end.unit()));
  }

  /** Whether a unit is said to be set up and, in another sentence, out of what. */
  private static boolean isConverted(Fact founding, List<Fact> facts) {
    return founding.change() == Kind.FOUNDING
        && facts.stream()
            .anyMatch(fact -> fact.change() == Kind.LEVEL && fact.unit().equals(founding.unit()));
  }

  /** What the facts of a decision share. */
  private record Dated(String province, Window window) {
    Fact fact(
        Fact.Claim claim,
        String unit,
        @Nullable String from,
        @Nullable String to,
        @Nullable Kind kind,
        List<String> others) {
      return new Fact(claim, unit, from, to, window, province, SOURCE, kind, others);
    }
  }

  private List<Fact> sentence(String sentence, Dated dated) {
    Matcher merged = MERGED.matcher(sentence);
    if (merged.matches()) {
      List<String> others = unit(merged.group(2), dated).stream().toList();
      return names(merged.group(1)).stream()
          .flatMap(name -> unit(name, dated).stream())
          .map(unit -> dated.fact(Fact.Claim.END, unit, null, null, Kind.MERGE, others))
          .toList();
    }
    Matcher renamed = RENAMED.matcher(sentence);
    if (renamed.matches()) {
      return changed(
          parent(renamed.group(1), dated.province()),
          parent(renamed.group(2), dated.province()),
          Kind.RENAME,
          dated);
    }
    Optional<Conversions.Conversion> conversion = Conversions.in(sentence);
    if (conversion.isPresent()) {
      return changed(
          unit(conversion.get().before(), dated),
          unit(conversion.get().after(), dated),
          Kind.LEVEL,
          dated);
    }
    Matcher founded = FOUNDED.matcher(sentence);
    if (founded.matches()) {
      return told(founded.group(1), Fact.Claim.BEGIN, Kind.FOUNDING, dated);
    }
    Matcher abolished = ABOLISHED.matcher(sentence);
    if (abolished.matches()) {
      List<Fact> facts =
          new ArrayList<>(told(abolished.group(1), Fact.Claim.END, Kind.ABOLITION, dated));
      facts.addAll(told(abolished.group(2), Fact.Claim.BEGIN, Kind.FOUNDING, dated));
      return facts;
    }
    return passed(sentence, dated);
  }

  /** That a unit began or ended, if it is named and known. */
  private List<Fact> told(@Nullable String name, Fact.Claim claim, Kind kind, Dated dated) {
    return Optional.ofNullable(name).flatMap(named -> unit(named, dated)).stream()
        .map(unit -> dated.fact(claim, unit, null, null, kind, List.of()))
        .toList();
  }

  /** One unit in place of another, both known. */
  private static List<Fact> changed(
      Optional<String> before, Optional<String> after, Kind kind, Dated dated) {
    return before.isEmpty() || after.isEmpty()
        ? List.of()
        : List.of(
            dated.fact(Fact.Claim.END, before.get(), null, null, kind, List.of(after.get())),
            dated.fact(Fact.Claim.BEGIN, after.get(), null, null, kind, List.of(before.get())));
  }

  private List<Fact> passed(String sentence, Dated dated) {
    Matcher passed = PASSED.matcher(sentence);
    if (!passed.matches() || sentence.startsWith("撤销")) {
      return List.of();
    }
    Matcher formerly = FORMERLY.matcher(passed.group(2));
    String units = formerly.matches() ? formerly.group(1) : passed.group(2);
    String from = formerly.matches() ? formerly.group(2) : passed.group(1);
    Optional<String> to = parent(passed.group(4), dated.province());
    boolean stands = passed.group(3).equals("由") && from == null;
    List<Fact> facts = new ArrayList<>();
    for (String name : names(units)) {
      Optional<String> unit = unit(name, dated);
      if (unit.isEmpty() || to.isEmpty()) {
        return List.of();
      }
      facts.add(
          dated.fact(
              stands ? Fact.Claim.STATE : Fact.Claim.MOVE,
              unit.get(),
              from == null ? null : parent(from, dated.province()).orElse(null),
              to.get(),
              stands ? null : Kind.TRANSFER,
              List.of()));
    }
    return facts;
  }

  /** The names in an enumeration whose last member, or count, carries the suffix for all. */
  private static List<String> names(String text) {
    String list = COUNT.matcher(text).replaceFirst("");
    String suffix = text.matches(".*[\\d两二三四五六七八九十]个?市") ? "市" : "县";
    List<String> names = new ArrayList<>();
    for (String name : list.split("、|(?<=[县市旗])[和及]")) {
      names.add(name.matches(".+[县市旗]") ? name : name + suffix);
    }
    return names;
  }

  private Optional<String> unit(String name, Dated dated) {
    return Optional.of(homonyms.key(name, dated.province())).filter(known::contains);
  }

  private Optional<String> parent(String name, String province) {
    if (name.startsWith("省") || name.startsWith("自治区")) {
      return Optional.of(province);
    }
    String parent = name.replaceAll("(专署|专员公署)$", "专区").replaceAll("行署$", "行政区");
    return Optional.of(parent).filter(known::contains);
  }
}
