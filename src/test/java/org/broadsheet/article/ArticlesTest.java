package org.broadsheet.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.article.input.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
  private static final String ARTICLE =
      "### 新渠通水\n\n1957-06-11\n第2版()\n专栏：\n\n    新渠通水\n    昨天新渠通水。\n";

  private final Path folder;

  ArticlesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void walksAFolderInTheOrderOfNamesAndReportsWhatItPassesOver() throws IOException {
    write("b/2.txt", ARTICLE);
    write("b/10.md", ARTICLE);
    write("a.txt", ARTICLE);
    write("c.jpg", "…");
    write("b/.hidden.txt", ARTICLE);
    write("z.txt", "no article");
    assertThat(files(ReadOptions.DEFAULT, folder))
        .containsExactly(
            "Ok a.txt",
            "Ignored b/.hidden.txt",
            "Ok b/10.md",
            "Ok b/2.txt",
            "Ignored c.jpg",
            "Rejected z.txt:1");
  }

  @Test
  void readsInputsInTheOrderGiven() throws IOException {
    Path first = write("x.txt", ARTICLE);
    Path second = write("a.text", ARTICLE);
    assertThat(files(ReadOptions.DEFAULT, first, second)).containsExactly("Ok x.txt", "Ok a.text");
  }

  @Test
  void readsAStretchOfAnInput() throws IOException {
    write("1.txt", ARTICLE);
    write("2.jpg", "…");
    write("3.txt", ARTICLE);
    Input whole = new Input.Location(folder);
    List<Input> middle =
        List.of(new Input.Stretch(whole, 1, 1), new Input.Stretch(whole, 2, Long.MAX_VALUE));
    assertThat(outcomes(middle, ReadOptions.DEFAULT)).containsExactly("Ignored 2.jpg", "Ok 3.txt");
  }

  @Test
  void passesOverARemoteFileOfAnUnknownSuffixThatNobodyNamed() {
    byte[] bytes = ARTICLE.getBytes(UTF_8);
    List<Input> inputs =
        List.of(
            new Input.Remote("a/1.text", true, () -> new ByteArrayInputStream(bytes)),
            new Input.Remote("2.text", false, () -> new ByteArrayInputStream(bytes)));
    assertThat(outcomes(inputs, ReadOptions.DEFAULT))
        .containsExactly("Ignored a/1.text", "Ok 2.text");
  }

  @Test
  void refusesAnInputThatDoesNotExist() {
    assertThatThrownBy(() -> files(ReadOptions.DEFAULT, folder.resolve("none.txt")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("none.txt: no such file or folder; check the path");
  }

  @Test
  void readsZipEntriesAndRejectsThoseThatLeaveTheArchive() throws IOException {
    Path zip =
        zip("a.zip", "in/1.txt", ARTICLE, "../evil.txt", ARTICLE, "x.pdf", "…", "2.txt", ARTICLE);
    assertThat(files(ReadOptions.DEFAULT, zip))
        .containsExactly(
            "Ok a.zip!/in/1.txt", "Rejected a.zip:0", "Ignored a.zip!/x.pdf", "Ok a.zip!/2.txt");
  }

  @Test
  void rejectsABombAndReadsTheEntryAfterIt() throws IOException {
    Path zip = zip("a.zip", "bomb.txt", "0".repeat(4 << 20), "2.txt", ARTICLE);
    assertThat(messages(ReadOptions.DEFAULT.withMaxCompressionRatio(100), zip))
        .containsExactly(
            "a.zip!/bomb.txt: it unpacks to more than 100 times its size; take the entry out, or"
                + " raise the limit when it is real text");
    assertThat(files(ReadOptions.DEFAULT, zip)).endsWith("Ok a.zip!/2.txt");
  }

  @Test
  void rejectsAnEntryOverTheSizeLimitButNotOneAtIt() throws IOException {
    int size = ARTICLE.getBytes(UTF_8).length;
    Path zip = zip("a.zip", "at.txt", ARTICLE, "over.txt", ARTICLE + "\n");
    assertThat(files(ReadOptions.DEFAULT.withMaxArticleBytes(size), zip))
        .containsExactly("Ok a.zip!/at.txt", "Rejected a.zip!/over.txt:0");
  }

  @Test
  void reportsABrokenArchiveAndGoesOnWithTheNextInput() throws IOException {
    Path whole = zip("whole.zip", "1.txt", ARTICLE, "2.txt", ARTICLE);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length - 250));
    Path noZip = write("no.zip", "plain text that is no archive at all");
    Path empty = write("empty.tar.gz", "");
    assertThat(files(ReadOptions.DEFAULT, cut, noZip, empty, whole))
        .containsSubsequence(
            "Ok cut.zip!/1.txt",
            "Rejected cut.zip:0",
            "Rejected no.zip:0",
            "Rejected empty.tar.gz:0",
            "Ok whole.zip!/1.txt",
            "Ok whole.zip!/2.txt");
  }

  @Test
  void readsATarWithoutFollowingItsLinks() throws IOException {
    Path tar = folder.resolve("a.tgz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(tar))) {
      out.write(tar("d/1.txt", ARTICLE, "d/2.txt", ARTICLE));
    }
    assertThat(files(ReadOptions.DEFAULT, tar))
        .containsExactly("Ok a.tgz!/d/1.txt", "Ok a.tgz!/d/2.txt", "Ignored a.tgz!/link.txt");
  }

  @Test
  void rejectsATarEntryThatLeavesTheArchive() throws IOException {
    Path tar = folder.resolve("a.tar");
    Files.write(tar, tar("in/../../evil.txt", ARTICLE, "2.txt", ARTICLE));
    assertThat(files(ReadOptions.DEFAULT, tar)).startsWith("Rejected a.tar:0", "Ok a.tar!/2.txt");
  }

  /** A gzip stream is one, so that nothing behind a bomb can be read. */
  @Test
  void endsAtABombInATarOrInJsonLines() throws IOException {
    Path tar = folder.resolve("a.tgz");
    Files.write(tar, gzip(tar("1.txt", ARTICLE, "bomb.bin", "0".repeat(4 << 20))));
    Path lines = folder.resolve("b.jsonl.gz");
    Files.write(lines, gzip("0".repeat(4 << 20).getBytes(UTF_8)));
    assertThat(messages(ReadOptions.DEFAULT.withMaxCompressionRatio(100), tar, lines))
        .hasSize(2)
        .allMatch(message -> message.contains("it unpacks to more than 100 times its size"));
  }

  /** The memory of a process where nothing is mapped: a file that opens and fails when read. */
  @Test
  void rejectsAFileThatCannotBeReadAndReadsTheNext() throws IOException {
    Files.createSymbolicLink(folder.resolve("1.txt"), Path.of("/proc/self/mem"));
    write("2.txt", ARTICLE);
    assertThat(messages(ReadOptions.DEFAULT, folder))
        .singleElement()
        .asString()
        .startsWith("1.txt: cannot be read (any further): Input/output error");
    assertThat(files(ReadOptions.DEFAULT, folder)).endsWith("Ok 2.txt");
  }

  @Test
  void readsJsonLinesAsFoundAndInParts() throws IOException {
    Path lines =
        write(
            "a.jsonl",
            """
            {"file": "1.txt", "text": "### 题\\n\\n1957-06-11\\n第2版()\\n专栏：\\n\\n    题\\n"}

            {"file": "k/2", "date": "1957-06-12", "page": null, "title": {"zh-Hans": "题　一  二", "en": "T"}, "body": {"zh-Hans": "    正文。", "en": "Body."}}
            {"file": "3", "date": "1957-06-31", "title": {"en": "T"}, "body": {"en": "Body."}}
            {"file": "4"}
            not json
            {"file": "5", "date": "1957-06-12", "title": {"en": "T"}, "body": {"en": "A\\n<hr />\\nOriginal:\\n### B"}}
            """);
    assertThat(files(ReadOptions.DEFAULT, lines))
        .containsExactly(
            "Ok a.jsonl!/1.txt",
            "Ok a.jsonl!/k/2",
            "Rejected a.jsonl:4",
            "Rejected a.jsonl:5",
            "Rejected a.jsonl:6",
            "Rejected a.jsonl:7");
  }

  @Test
  void countsOffsetsOfAnArticleInPartsInTheFileTheyMake() throws IOException {
    Path lines =
        write(
            "a.jsonl",
            """
            {"file": "2", "date": "1957-06-12", "page": 3, "pageName": "副刊", "column": "短评", "authors": [{"zh-Hans": "何守信", "en": "He Shouxin"}], "title": {"zh-Hans": "甲  乙", "en": "T"}, "body": {"zh-Hans": "    正文。", "en": "Body."}}
            """);
    Article article = article(lines);
    assertThat(article.source().text())
        .isEqualTo(
            """
            Title: T
            Author: He Shouxin
            Date: 1957-06-12
            Page: 3

            Body.

            <hr />

            Original:

            ### 甲  乙
            何守信
            1957-06-12
            第3版(副刊)
            专栏：短评

                正文。
            """);
    assertThat(article.halves().stream().map(half -> article.source().slice(half.body())))
        .containsExactly("Body.", "    正文。");
    assertThat(article.pageName()).isEqualTo("副刊");
    assertThat(article.authors()).containsExactly(new Localized("何守信", "He Shouxin"));
  }

  @Test
  void tellsStandardInputByItsFirstBytes() throws IOException {
    byte[] tar = tar("1.txt", ARTICLE);
    String record = "{\"file\": \"1\", \"text\": \"### 题\\n\\n1957-06-11\\n\"}\n";
    Path zip = zip("a.zip", "1.txt", ARTICLE);
    assertThat(fromStandardInput(ARTICLE.getBytes(UTF_8))).containsExactly("Ok stdin");
    assertThat(fromStandardInput(gzip(ARTICLE.getBytes(UTF_8)))).containsExactly("Ok stdin");
    assertThat(fromStandardInput(record.getBytes(UTF_8))).containsExactly("Ok stdin!/1");
    assertThat(fromStandardInput(gzip(tar))).contains("Ok stdin!/1.txt");
    assertThat(fromStandardInput(Files.readAllBytes(zip))).containsExactly("Ok stdin!/1.txt");
  }

  @Test
  void dropsAByteOrderMarkAndCountsAfterIt() throws IOException {
    Article plain = article(write("plain/1.txt", ARTICLE));
    Article marked = article(write("marked/1.txt", "\uFEFF" + ARTICLE));
    assertThat(marked.halves()).isEqualTo(plain.halves());
    assertThat(marked.id()).isEqualTo(plain.id());
    assertThat(marked.source().sha256()).isNotEqualTo(plain.source().sha256());
  }

  @Test
  void decodesGb18030OnlyWhenItIsNamed() throws IOException {
    Charset gb18030 = Charset.forName("GB18030");
    Path file = Files.write(folder.resolve("gb.txt"), ARTICLE.getBytes(gb18030));
    assertThat(files(ReadOptions.DEFAULT, file)).containsExactly("Rejected gb.txt:1");
    assertThat(files(ReadOptions.DEFAULT.withEncoding(gb18030), file)).containsExactly("Ok gb.txt");
    assertThat(
            files(
                ReadOptions.DEFAULT.withEncoding(gb18030),
                Files.write(folder.resolve("bad.txt"), new byte[] {'#', (byte) 0xff, 'x'})))
        .containsExactly("Rejected bad.txt:1");
  }

  @Test
  void readsNoFurtherThanItIsAsked() {
    Input first = new Input.Standard(new ByteArrayInputStream(ARTICLE.getBytes(UTF_8)));
    Input unread =
        new Input.Standard(
            new ByteArrayInputStream(new byte[0]) {
              @Override
              public synchronized int read(byte[] buffer, int offset, int length) {
                throw new AssertionError("read ahead");
              }
            });
    try (Stream<Supplier<Parsed>> pending =
        Articles.pending(List.of(first, unread), ReadOptions.DEFAULT)) {
      assertThat(pending.findFirst().orElseThrow().get()).isInstanceOf(Parsed.Ok.class);
    }
  }

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    Path path = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return path;
  }

  /** A tar of the given files and a symbolic link at its end. */
  private static byte[] tar(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] content = namesAndTexts[i + 1].getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static List<String> fromStandardInput(byte[] bytes) {
    return outcomes(
        List.of(new Input.Standard(new ByteArrayInputStream(bytes))), ReadOptions.DEFAULT);
  }

  private static List<String> files(ReadOptions options, Path... paths) {
    return outcomes(locations(paths), options);
  }

  private static List<Input> locations(Path... paths) {
    return Arrays.stream(paths).<Input>map(Input.Location::new).toList();
  }

  private static Article article(Path path) {
    try (Stream<Parsed> read = Articles.read(locations(path), ReadOptions.DEFAULT)) {
      return ((Parsed.Ok) read.findFirst().orElseThrow()).article();
    }
  }

  private static List<String> messages(ReadOptions options, Path... paths) {
    try (Stream<Parsed> read = Articles.read(locations(paths), options)) {
      return read.filter(Parsed.Rejected.class::isInstance)
          .map(parsed -> ((Parsed.Rejected) parsed).message())
          .toList();
    }
  }

  private static List<String> outcomes(List<Input> inputs, ReadOptions options) {
    try (Stream<Parsed> read = Articles.read(inputs, options)) {
      return read.map(ArticlesTest::outcome).toList();
    }
  }

  private static String outcome(Parsed parsed) {
    if (parsed instanceof Parsed.Ok ok) {
      return "Ok " + ok.article().source().file();
    }
    if (parsed instanceof Parsed.Rejected rejected) {
      return "Rejected " + rejected.file() + ":" + rejected.line();
    }
    return "Ignored " + ((Parsed.Ignored) parsed).file();
  }
}
