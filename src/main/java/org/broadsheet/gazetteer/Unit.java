package org.broadsheet.gazetteer;

import java.util.List;

/**
 * One administrative unit under one name and type; a rename or change of level makes another unit,
 * linked by a {@link ChangeEvent}.
 *
 * @param chinese full name of the period with its suffix: 博兴县
 * @param english established form or pinyin plus type: Boxing County
 * @param otherNames further Chinese names and writings it was known by, its short name left out
 * @param existence when it stood
 * @param sources keys into the gazetteer's table of sources, at least one
 */
public record Unit(
    UnitId id,
    UnitType type,
    String chinese,
    String english,
    String pinyin,
    List<String> otherNames,
    ValidTime existence,
    List<String> sources) {
  public Unit {
    otherNames = List.copyOf(otherNames);
    sources = List.copyOf(sources);
  }

  public Level level() {
    return type.level();
  }
}
