package org.broadsheet.extract.english.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.extract.lexicon.Table;

/** The past forms of English verbs that do not just add -ed, {@code irregular-verbs.tsv}. */
public final class IrregularVerbs {
  private static final Map<String, List<String>> FORMS = forms();

  private IrregularVerbs() {}

  private static Map<String, List<String>> forms() {
    Map<String, List<String>> forms = new TreeMap<>();
    Table.rows(IrregularVerbs.class, "irregular-verbs.tsv")
        .forEach(row -> forms.put(row.get("base"), Table.list(row.get("forms"))));
    return forms;
  }

  /** The past and the participle of a verb; empty for a regular one. */
  public static List<String> forms(String base) {
    return FORMS.getOrDefault(base, List.of());
  }
}
