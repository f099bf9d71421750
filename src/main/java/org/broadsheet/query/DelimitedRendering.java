package org.broadsheet.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.sparql.engine.binding.Binding;

/** Comma- or tab-separated values with a header line, IRIs whole, open values empty; UTF-8. */
record DelimitedRendering(CSVFormat format) implements Rendering {
  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, format);
    printer.printRecord(answer.columns());
    for (Binding row : answer.rows()) {
      printer.printRecord(
          answer.columns().stream().map(column -> Answer.text(row, column)).toList());
    }
    printer.flush();
  }
}
