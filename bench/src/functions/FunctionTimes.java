package functions;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Closure;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.NameMatch;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.pipeline.GraphMapping;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.StatementWriter;
import org.broadsheet.sink.nquads.NQuadsWriter;
import org.broadsheet.sink.riot.RiotSink;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Single functions on the first sample, an article of two languages, and on the gazetteer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FunctionTimes {
  private static final LocalDate DAY = LocalDate.of(1959, 2, 8);

  private final Gazetteer gazetteer = Gazetteer.bundled();
  private final Extractor extractor = new Extractor(gazetteer);
  private final ArticleMapper mapper = GraphMapping.of(Base.DEFAULT).articles();
  private Collection<Closure.Hop> hops = List.of();
  private Article article;
  private Annotations annotations;
  private List<Statement> graph = List.of();

  @Setup
  public void prepare() {
    hops =
        gazetteer.partOfs().stream()
            .map(
                partOf ->
                    new Closure.Hop(
                        partOf.unit().value(),
                        partOf.parent().value(),
                        partOf.time().narrowed(),
                        false))
            .toList();
    Input samples = Input.of(System.getProperty("broadsheet.home") + "/samples");
    try (Stream<Supplier<Parsed>> parsed =
        Articles.pending(List.of(samples), ReadOptions.DEFAULT)) {
      article = ((Parsed.Ok) parsed.findFirst().orElseThrow().get()).article();
    }
    annotations = extractor.extract(article);
    graph = mapper.map(article, annotations);
  }

  /** All rows of the shipped gazetteer. */
  @Benchmark
  public List<Closure.Within> closure() {
    return Closure.of(hops);
  }

  @Benchmark
  public Annotations extraction() {
    return extractor.extract(article);
  }

  @Benchmark
  public List<Statement> mapping() {
    return mapper.map(article, annotations);
  }

  /** Every name of the gazetteer, on a day. */
  @Benchmark
  public void nameSearch(Blackhole found) {
    for (String name : gazetteer.names()) {
      List<NameMatch> matches = gazetteer.matching(name, DAY);
      found.consume(matches);
    }
  }

  @Benchmark
  public void nquads() throws IOException {
    write(NQuadsWriter::new);
  }

  @Benchmark
  public void nquadsByJena() throws IOException {
    write(RiotSink.writer(ExportFormat.NQUADS).orElseThrow());
  }

  private void write(StatementWriter.Factory library) throws IOException {
    StatementWriter writer = library.open(OutputStream.nullOutputStream());
    writer.graph(graph.get(0).graph(), graph);
    writer.end();
  }
}
