package org.broadsheet.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.article.input.UnreadableInputException;

/** A folder of gold files, one article each, named as the article's file with {@code .json}. */
public final class GoldFolder {
  private static final String SUFFIX = ".json";
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private GoldFolder() {}

  /**
   * The gold files by the name of their article's file without its suffix.
   *
   * @throws UnreadableInputException when there is no such folder, or it holds no gold file or one
   *     that does not parse
   */
  public static SortedMap<String, Gold> read(Path folder) throws IOException {
    SortedMap<String, Gold> gold = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      gold.put(name.substring(0, name.length() - SUFFIX.length()), parse(file));
    }
    if (gold.isEmpty()) {
      throw new UnreadableInputException(
          folder + ": no gold file in it; name a folder of <article>" + SUFFIX + " files");
    }
    return gold;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableInputException(
          folder + ": no such folder; name the folder of the gold files");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
  }

  private static Gold parse(Path file) throws IOException {
    try {
      return JSON.readValue(file.toFile(), Gold.class);
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(
          file
              + ":"
              + e.getLocation().getLineNr()
              + ": not a gold file ("
              + e.getOriginalMessage()
              + "); correct it or take it out of the folder");
    }
  }
}
