package org.broadsheet.query;

import java.io.OutputStream;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** SPARQL 1.1 Query Results JSON, by Jena. */
final class JsonRendering implements Rendering {
  @Override
  public void write(Answer answer, OutputStream out) {
    RowSetWriter writer =
        RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
    writer.write(
        out,
        RowSetStream.create(Var.varList(answer.columns()), answer.rows().iterator()),
        new Context());
  }
}
