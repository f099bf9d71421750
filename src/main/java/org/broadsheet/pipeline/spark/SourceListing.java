package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.broadsheet.article.input.UnreadableInputException;

/** Lists the files of inputs in the order in which a single machine reads them. */
final class SourceListing {
  private final FileSystem files;
  private final Path root;
  private final List<SourceFile> found = new ArrayList<>();

  private SourceListing(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  /**
   * The files of some inputs.
   *
   * @param inputs paths or globs of files and folders; what a glob matches counts in the order of
   *     the names, as if a shell had put it there
   * @throws UnreadableInputException when an input matches nothing
   */
  static List<SourceFile> of(List<String> inputs, Configuration configuration) throws IOException {
    List<SourceFile> all = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem files = path.getFileSystem(configuration);
      FileStatus[] matches = files.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw new UnreadableInputException(input + ": no such file or folder; check the path");
      }
      for (FileStatus match : matches) {
        all.addAll(of(files, match));
      }
    }
    return all;
  }

  private static List<SourceFile> of(FileSystem files, FileStatus input) throws IOException {
    if (input.isFile()) {
      return List.of(file(input, input.getPath().getName(), false));
    }
    SourceListing listing = new SourceListing(files, input.getPath());
    listing.addFolder(input.getPath());
    return listing.found;
  }

  private void addFolder(Path folder) throws IOException {
    FileStatus[] entries = files.listStatus(folder);
    Arrays.sort(entries, Comparator.comparing(entry -> entry.getPath().getName()));
    for (FileStatus entry : entries) {
      if (entry.isDirectory()) {
        addFolder(entry.getPath());
      } else {
        found.add(file(entry, root.toUri().relativize(entry.getPath().toUri()).getPath(), true));
      }
    }
  }

  private static SourceFile file(FileStatus status, String name, boolean listed) {
    return new SourceFile(status.getPath().toString(), name, listed, status.getLen());
  }
}
