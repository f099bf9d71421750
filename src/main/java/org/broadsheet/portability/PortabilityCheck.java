package org.broadsheet.portability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.broadsheet.portability.rule.Rules;
import org.broadsheet.portability.rule.UnreadFormat;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.rio.RioSource;
import org.broadsheet.sink.riot.RdfSource;

/**
 * Says what stores would make of an RDF file: its characters, as they stand, and its statements, as
 * a parser gives them. Memory holds one statement and what was found.
 */
public final class PortabilityCheck {
  private static final Set<ExportFormat> BINARY =
      Set.of(
          ExportFormat.THRIFT,
          ExportFormat.PROTOBUF,
          ExportFormat.JELLY,
          ExportFormat.RDF4J_BINARY);
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingLong((Finding finding) -> finding.line()).thenComparing(Finding::rule);
  private static final UnreadFormat UNREAD = new UnreadFormat();

  private final StoreTable table;
  private final List<Store> stores;

  /**
   * @param stores that the file is meant for
   */
  public PortabilityCheck(StoreTable table, List<Store> stores) {
    this.table = table;
    this.stores = List.copyOf(stores);
  }

  /**
   * Every deviation that one of the stores would make, by line, rule and store.
   *
   * @throws SinkException when the file cannot be read, or its suffix names no RDF format
   */
  public List<Finding> check(Path file) {
    RdfSource source = new RdfSource(file);
    ExportFormat format =
        source
            .format()
            .orElseThrow(
                () ->
                    new SinkException(
                        file + ": no suffix of an RDF format; rename it, corpus.nq for N-Quads"));
    Hits hits = new Hits();
    try {
      scan(source, format, hits);
    } catch (IOException e) {
      throw new SinkException(file + ": cannot be read (" + e.getMessage() + "); check it", e);
    }
    List<Finding> findings = new ArrayList<>();
    unread(format).forEach(findings::add);
    hits.forEach((hit, places) -> findings.addAll(deviations(hit, places)));
    findings.sort(BY_PLACE);
    return findings;
  }

  private void scan(RdfSource source, ExportFormat format, Hits hits) throws IOException {
    List<TextRule> textRules =
        BINARY.contains(format)
            ? List.of()
            : Rules.TEXT.stream().filter(rule -> rule.concerns(format)).toList();
    try (TextScan in = new TextScan(source.open(), textRules, hits)) {
      if (parse(CloseShieldInputStream.wrap(in), source.lang(), hits)
          && format == ExportFormat.TRIG) {
        BareDefaultGraph rule = new BareDefaultGraph();
        try (InputStream again = source.open()) {
          rule.scan(again, line -> hits.add(rule, "statement outside of braces", line));
        }
      }
      in.drain();
    }
  }

  /** Whether the file is well-formed. */
  private static boolean parse(InputStream in, Optional<Lang> lang, Hits hits) throws IOException {
    SyntaxErrors errors = new SyntaxErrors(hits);
    LineProfile lines = new LineProfile(errors);
    StatementScan scan = new StatementScan(Rules.NODE, Rules.LITERAL, lines, hits);
    try {
      if (lang.isEmpty()) {
        RioSource.parseBinary(in, scan);
      } else {
        ContentType type = lang.get().getContentType();
        RDFParserRegistry.getFactory(lang.get())
            .create(lang.get(), lines)
            .read(in, "", type, scan, ARQ.getContext());
      }
      return true;
    } catch (RiotException e) {
      errors.thrown(e);
      return false;
    }
  }

  private Stream<Finding> unread(ExportFormat format) {
    return stores.stream()
        .filter(store -> !store.reads(format))
        .map(
            store ->
                new Finding(
                    0,
                    UNREAD.id(),
                    "a file of " + format.suffix(),
                    1,
                    store.id(),
                    "does not read it",
                    UNREAD.mend()));
  }

  private List<Finding> deviations(Hits.Hit hit, Hits.Places places) {
    return stores.stream()
        .flatMap(
            store ->
                table.effect(hit.rule(), store).stream()
                    .map(
                        effect ->
                            new Finding(
                                places.firstLine(),
                                hit.rule().id(),
                                hit.what(),
                                places.count(),
                                store.id(),
                                effect,
                                hit.rule().mend())))
        .toList();
  }
}
