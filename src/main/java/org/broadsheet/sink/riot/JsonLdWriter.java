package org.broadsheet.sink.riot;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.broadsheet.sink.StatementWriter;

/**
 * JSON-LD 1.1: one document whose {@code @graph} lists the named graphs, each compacted by itself,
 * under the project's context, which stands in the document so that a reader needs no network.
 * Numbers are strings with a type in the context: JSON's would lose the lexical form.
 */
final class JsonLdWriter implements StatementWriter {
  private static final String RESOURCE = "/org/broadsheet/ontology/context.jsonld";
  private static final String CONTEXT = "@context";

  private final JsonObject context = context();
  private final JsonDocument document = JsonDocument.of(context);
  private final JsonGenerator json;

  JsonLdWriter(OutputStream out) {
    json = Json.createGenerator(out);
    json.writeStartObject().write(CONTEXT, context.get(CONTEXT)).writeStartArray("@graph");
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) throws IOException {
    if (statements.isEmpty()) {
      return;
    }
    try {
      QuadsToJsonld expanding = JsonLd.fromRdf().ordered(true);
      for (Statement statement : statements) {
        Term object = statement.object();
        expanding.quad(
            statement.subject().value(),
            statement.predicate().value(),
            object.match(Iri::value, Literal::lexical),
            object.match(iri -> null, literal -> literal.datatype().value()),
            object.match(iri -> null, Literal::language),
            null,
            graph.value());
      }
      JsonArray expanded = expanding.toJsonLd();
      JsonObject compacted =
          JsonLd.compact(JsonDocument.of(expanded), document).ordered(true).get();
      json.write(Json.createObjectBuilder(compacted).remove(CONTEXT).build());
    } catch (JsonLdError | RdfConsumerException | JsonException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void end() throws IOException {
    try {
      json.writeEnd().writeEnd().flush();
    } catch (JsonException e) {
      throw new IOException(e);
    }
  }

  private static JsonObject context() {
    try (InputStream in = JsonLdWriter.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      JsonStructure read = Json.createReader(in).read();
      return read.asJsonObject();
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE, e);
    }
  }
}
