package org.broadsheet.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of {@code triplestore/import}: how to get the export into one store, as the commands that
 * a reader copies and the test runs. A block of commands is fenced as {@code ```sh STEP}.
 *
 * @param name of the file without its suffix
 * @param title its heading: the name of the store
 */
record ImportGuide(String name, String title, Map<String, String> steps) {
  static final Path FOLDER = Path.of("triplestore/import");
  private static final String SUFFIX = ".md";
  private static final Pattern TITLE = Pattern.compile("(?m)\\A# (.+)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh (\\w+)\n(.*?)^```$");

  ImportGuide {
    steps = Map.copyOf(steps);
  }

  /** Every page, by name; the folder's README is none. */
  static List<ImportGuide> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(SUFFIX) && !file.equals("README.md"))
          .sorted()
          .map(file -> of(file.substring(0, file.length() - SUFFIX.length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER.toString(), e);
    }
  }

  /**
   * @throws IllegalArgumentException when the page has no title, or a step twice
   */
  static ImportGuide of(String name) {
    Path file = FOLDER.resolve(name + SUFFIX);
    try {
      String text = Files.readString(file);
      Matcher title = TITLE.matcher(text);
      if (!title.find()) {
        throw new IllegalArgumentException(file + ":1: no heading; begin it with `# ` and a name");
      }
      Map<String, String> steps = new LinkedHashMap<>();
      Matcher block = BLOCK.matcher(text);
      while (block.find()) {
        if (steps.put(block.group(1), block.group(2)) != null) {
          throw new IllegalArgumentException(file + ": two blocks `sh " + block.group(1) + "`");
        }
      }
      return new ImportGuide(name, title.group(1), steps);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The commands of a step; empty where this store has none, as a library is not started. */
  Optional<String> step(String step) {
    return Optional.ofNullable(steps.get(step));
  }

  @Override
  public String toString() {
    return name;
  }
}
