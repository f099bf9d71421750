package org.broadsheet.sink.riot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.RiotParsers;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sys.JenaSystem;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.rio.RioSource;

/** An RDF file in any format and compression that the sinks write, or that Jena reads besides. */
public final class RdfSource {
  static {
    // Jelly registers its language when Jena wakes
    JenaSystem.init();
  }

  private final Path file;
  private final Compression compression;
  private final String bareName;

  public RdfSource(Path file) {
    this.file = file;
    String name = String.valueOf(file.getFileName());
    compression = Compression.of(name);
    bareName = name.substring(0, name.length() - compression.suffix().length());
  }

  /** The language that the name of the file tells; empty for RDF4J's own and for unknown ones. */
  public Optional<Lang> lang() {
    return format()
        .map(format -> RDFLanguages.contentTypeToLang(ContentType.create(format.mediaType())))
        .or(() -> Optional.ofNullable(RDFLanguages.pathnameToLang(bareName)));
  }

  /** The format that the name of the file tells; empty where the sinks do not write it. */
  public Optional<ExportFormat> format() {
    return ExportFormat.ofSuffix(bareName.substring(bareName.lastIndexOf('.') + 1));
  }

  /** The content, without its compression. */
  public InputStream open() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file));
    try {
      return compression.unwrap(raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /**
   * Reads the whole file.
   *
   * @throws RiotException when it is malformed, by the error handler's judgement
   * @throws SinkException when it cannot be read, or its suffix is unknown
   */
  public void parse(ErrorHandler errors, StreamRDF to) {
    try (InputStream in = open()) {
      if (format().filter(ExportFormat.RDF4J_BINARY::equals).isPresent()) {
        RioSource.parseBinary(in, to);
        return;
      }
      Lang lang =
          lang()
              .orElseThrow(
                  () ->
                      new SinkException(
                          file + ": no suffix of an RDF format; rename it, corpus.nq for N-Quads"));
      if (lang.equals(Lang.NQUADS)) {
        RiotParsers.factoryNQ
            .create(lang, new PlainIris(errors))
            .read(in, "", lang.getContentType(), to, RIOT.getContext().copy());
        return;
      }
      RDFParserBuilder parser = RDFParser.source(in).lang(lang).errorHandler(errors);
      parser.base(file.toUri().toString()).parse(to);
    } catch (IOException e) {
      throw new SinkException(
          file + ": cannot be read (" + e.getMessage() + "); check the path and the file", e);
    }
  }
}
