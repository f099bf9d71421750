package org.broadsheet.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFileTest {
  @ParameterizedTest
  @CsvSource({
    "corpus.nq, NQUADS, NONE",
    "corpus.1959.nq.gz, NQUADS, GZIP",
    "corpus.TRIG, TRIG, NONE",
    "corpus.rdf.gz, RDFXML, GZIP"
  })
  void followsTheSuffixes(Path path, ExportFormat format, Compression compression) {
    assertThat(ExportFile.of(path)).contains(new ExportFile(path, format, compression));
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "corpus.docx", "corpus.gz", "nq.txt"})
  void knowsNoOther(Path path) {
    assertThat(ExportFile.of(path)).isEmpty();
  }

  @Test
  void everyFormatIsFoundByItsSuffix() {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(ExportFormat.ofSuffix(format.suffix())).contains(format);
    }
  }
}
