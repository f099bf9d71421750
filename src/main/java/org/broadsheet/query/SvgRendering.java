package org.broadsheet.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Draws an answer as the picture that its query names. */
final class SvgRendering implements Rendering {
  private final PictureWords words;

  SvgRendering(PictureWords words) {
    this.words = words;
  }

  /**
   * @throws IllegalArgumentException when the query has no picture, see {@link Answer#drawable()}
   */
  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    SvgCanvas canvas =
        switch (answer.view()) {
          case TREE -> SvgTree.draw(answer, words);
          case TIMELINE -> SvgTimeline.draw(answer, words);
          case TABLE, GRAPH ->
              throw new IllegalArgumentException(
                  "this question has no picture; choose table, csv, tsv or json");
        };
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    canvas.write(writer);
    writer.flush();
  }
}
