package org.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.article.input.UnreadableInputException;

/** A file that a command was given, looked at before anything else is opened. */
final class ReadableFile {
  private ReadableFile() {}

  /**
   * @return the file
   * @throws UnreadableInputException when it is not there, is a folder, or may not be read
   */
  static Path checked(Path file) {
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(file + ": is a folder; name a file in it");
    }
    if (!Files.isReadable(file)) {
      throw new UnreadableInputException(
          file
              + ": cannot be read; check the "
              + (Files.exists(file) ? "file's permissions" : "path"));
    }
    return file;
  }

  /**
   * The whole file, decoded strictly.
   *
   * @throws UnreadableInputException when it cannot be read or is not UTF-8
   */
  static String text(Path file) throws IOException {
    try {
      return Files.readString(checked(file));
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException(file + ": is not UTF-8; convert it");
    }
  }
}
