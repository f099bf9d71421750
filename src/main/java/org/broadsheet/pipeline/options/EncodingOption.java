package org.broadsheet.pipeline.options;

import java.nio.charset.Charset;
import org.broadsheet.article.input.ReadOptions;
import picocli.CommandLine.Option;

/** How article files are decoded; shared by all commands that read them. */
public final class EncodingOption {
  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      converter = ArticleEncoding.class,
      defaultValue = "UTF-8",
      description = "of the article files: UTF-8 (default) or GB18030; decoded strictly")
  private Charset encoding = ReadOptions.DEFAULT.encoding();

  public Charset charset() {
    return encoding;
  }
}
