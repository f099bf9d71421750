package org.broadsheet.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.gazetteer.ChangeEvent.Kind;
import org.broadsheet.gazetteer.Precision;
import org.jspecify.annotations.Nullable;

/** Reads rows of the form of {@code changes_by_prefecture_1949_1980.tsv} into facts. */
final class FactRows {
  private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{2,}");
  private static final Pattern NEW_NAME =
      Pattern.compile("(?:new name|name:|:)\\s*([\\u4e00-\\u9fff]{2,})");
  private static final Pattern UNIT_NAME = Pattern.compile(".*(?:县|市|区|旗|州|盟|镇|局|处|宗|署)");

  /** The end of a name alone, as a source gives it that cuts names off. */
  private static final Pattern CUT_NAME = Pattern.compile("自治[县州区旗]");

  private final SourceKeys sources;
  private final Homonyms homonyms;

  FactRows(SourceKeys sources, Homonyms homonyms) {
    this.sources = sources;
    this.homonyms = homonyms;
  }

  List<Fact> read(Path file) throws IOException {
    return read(CodeTables.records(file));
  }

  List<Fact> read(List<CSVRecord> rows) {
    List<Fact> facts = new ArrayList<>();
    for (CSVRecord row : rows) {
      if (!row.get("unit_type").equals("province") && !row.get("unit_type").equals("commune")) {
        facts.addAll(facts(row));
      }
    }
    return facts;
  }

  private List<Fact> facts(CSVRecord row) {
    String province = row.get("province");
    String unit = homonyms.key(row.get("unit"), province);
    String from = parent(row.get("old_parent"));
    String to = parent(row.get("new_parent"));
    Window window =
        Window.of(
            LocalDate.parse(row.get("date")),
            Precision.valueOf(row.get("precision").toUpperCase(Locale.ROOT)));
    String source = sources.key(row.get("source"));
    String note = row.get("note");
    Row common = new Row(from, to, window, province, source);
    return switch (row.get("kind")) {
      case "state" ->
          to == null ? List.of() : List.of(common.fact(Fact.Claim.STATE, unit, null, List.of()));
      case "found" -> List.of(common.fact(Fact.Claim.BEGIN, unit, Kind.FOUNDING, List.of()));
      case "split" ->
          List.of(common.fact(Fact.Claim.BEGIN, unit, Kind.SPLIT, names(note, province)));
      case "transfer" ->
          to == null
              ? List.of()
              : List.of(common.fact(Fact.Claim.MOVE, unit, Kind.TRANSFER, List.of()));
      case "abolish" -> List.of(common.fact(Fact.Claim.END, unit, Kind.ABOLITION, List.of()));
      case "merge" -> List.of(common.fact(Fact.Claim.END, unit, Kind.MERGE, names(note, province)));
      case "rename" -> renamed(common, unit, Kind.RENAME, firstName(note), province);
      case "level" -> renamed(common, unit, Kind.LEVEL, nameAfter(row.get("unit"), note), province);
      default -> throw new IllegalArgumentException("unknown kind " + row.get("kind"));
    };
  }

  /** The columns that the facts of a row share. */
  private record Row(
      @Nullable String from, @Nullable String to, Window window, String province, String source) {
    Fact fact(Fact.Claim kind, String unit, @Nullable Kind change, List<String> others) {
      return new Fact(kind, unit, from, to, window, province, source, change, others);
    }
  }

  private List<Fact> renamed(
      Row row, String unit, Kind change, Optional<String> name, String province) {
    if (name.isEmpty()) {
      return List.of();
    }
    String renamed = homonyms.key(name.get(), province);
    if (renamed.equals(unit)) {
      return row.to() == null
          ? List.of()
          : List.of(row.fact(Fact.Claim.MOVE, unit, change, List.of()));
    }
    return List.of(
        row.fact(Fact.Claim.END, unit, change, List.of(renamed)),
        row.fact(Fact.Claim.BEGIN, renamed, change, List.of(unit)));
  }

  /**
   * The name after a change of level: as the note gives it, else with the new type's suffix; none
   * where the note has only the end of it.
   */
  private static Optional<String> nameAfter(String unit, String note) {
    Matcher named = NEW_NAME.matcher(note);
    if (named.find() && UNIT_NAME.matcher(named.group(1)).matches()) {
      return Optional.of(named.group(1)).filter(name -> !CUT_NAME.matcher(name).matches());
    }
    String suffix =
        note.startsWith("city") || note.startsWith("prefecture-level-city")
            ? "市"
            : note.startsWith("county") ? "县" : note.startsWith("district") ? "区" : "";
    return Optional.of(
        suffix.isEmpty() || unit.endsWith(suffix)
            ? unit
            : unit.substring(0, unit.length() - 1) + suffix);
  }

  private Optional<String> firstName(String note) {
    return Arrays.stream(note.split("[;；(（、，, ]"))
        .filter(name -> UNIT_NAME.matcher(name).matches() && NAME.matcher(name).matches())
        .findFirst();
  }

  private List<String> names(String note, String province) {
    return Arrays.stream(note.split("[;；(（、，,和 ]"))
        .filter(name -> UNIT_NAME.matcher(name).matches() && NAME.matcher(name).matches())
        .map(name -> homonyms.key(name, province))
        .toList();
  }

  private @Nullable String parent(String name) {
    if (name.isEmpty() || name.startsWith("中央")) {
      return null;
    }
    return name.replaceAll("(专署|分区)$", "专区");
  }
}
