package org.broadsheet.portability;

/**
 * One deviation that one store would make.
 *
 * @param line the first that is concerned, from 1; 0 where the format has no lines
 * @param rule its name in {@code deviations.tsv}
 * @param what would be changed
 * @param places how often it stands in the file
 * @param effect what the store would do
 * @param mend what to write instead
 */
public record Finding(
    long line, String rule, String what, long places, String store, String effect, String mend) {

  /** One line for people, led by where it is. */
  public String line(String file) {
    return "%s%s: %s: %s%s: %s; %s [%s]"
        .formatted(
            file,
            line == 0 ? "" : ":" + line,
            store,
            what,
            places == 1 ? "" : " (%,d places)".formatted(places),
            effect,
            mend,
            rule);
  }
}
