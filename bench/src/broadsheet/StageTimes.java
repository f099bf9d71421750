package broadsheet;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.pipeline.GraphMapping;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.FileSink;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.nquads.NQuadsWriter;

/**
 * What each stage of a conversion takes in one thread that is warm, in processor time a character,
 * with HanLP and all its recognisers on the same texts; then what the parts of extraction take of
 * it, by samples. Arguments: a file to write to, seconds to warm up and to measure, and inputs.
 */
final class StageTimes {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final String EXTRACTION = "org.broadsheet.extract.";

  /** They only call others. */
  private static final Set<String> COMPOSERS =
      Set.of("Extractor", "NameRecogniser", "EnglishAligner", "Checks");

  private final Map<String, Long> nanoseconds = new TreeMap<>();
  private final Extractor extractor = new Extractor(Gazetteer.bundled());
  private final ArticleMapper mapper = GraphMapping.of(Base.DEFAULT).articles();
  private final Segment hanlp = HanLP.newSegment().enableAllNamedEntityRecognize(true);
  private long characters;

  private StageTimes() {}

  public static void main(String[] arguments) throws IOException {
    List<Input> inputs = Stream.of(arguments).skip(3).map(Input::of).toList();
    List<Supplier<Parsed>> articles;
    try (Stream<Supplier<Parsed>> pending = Articles.pending(inputs, ReadOptions.DEFAULT)) {
      articles = pending.toList();
    }
    Path samples = Files.createTempFile("stages", ".jfr");
    try (Recording recording = new Recording();
        StatementSink sink =
            FileSink.open(ExportFile.of(Path.of(arguments[0])).orElseThrow(), NQuadsWriter::new)) {
      StageTimes times = new StageTimes();
      times.run(articles, Integer.parseInt(arguments[1]), sink);
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.start();
      times.reset();
      times.run(articles, Integer.parseInt(arguments[2]), sink);
      recording.dump(samples);
      times.print(parts(samples));
    } finally {
      Files.delete(samples);
    }
  }

  private void reset() {
    nanoseconds.clear();
    characters = 0;
  }

  private void run(List<Supplier<Parsed>> articles, int seconds, StatementSink sink) {
    long end = CLOCK.getCurrentThreadCpuTime() + seconds * 1_000_000_000L;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      for (Supplier<Parsed> pending : articles) {
        if (timed("parsing", pending) instanceof Parsed.Ok parsed) {
          convert(parsed.article(), sink);
        }
      }
    }
  }

  private void convert(Article article, StatementSink sink) {
    Annotations annotations = timed("extraction", () -> extractor.extract(article));
    timed("annotations as JSON", () -> AnnotationLines.write(annotations));
    List<Statement> statements = timed("mapping", () -> mapper.map(article, annotations));
    timed("N-Quads", () -> sink.prepare(mapper.graph(article), statements));
    timed("HanLP with all recognisers", () -> hanlp.seg(article.source().text()));
    characters += article.source().text().length();
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long begin = CLOCK.getCurrentThreadCpuTime();
    T done = work.get();
    nanoseconds.merge(stage, CLOCK.getCurrentThreadCpuTime() - begin, Long::sum);
    return done;
  }

  /** The samples of each part of extraction. */
  private static Map<String, Long> parts(Path samples) throws IOException {
    return RecordingFile.readAllEvents(samples).stream()
        .flatMap(sample -> part(sample).stream())
        .collect(Collectors.groupingBy(part -> part, TreeMap::new, Collectors.counting()));
  }

  /** The outermost class of extraction that does work of its own; of the Chinese half its package. */
  private static Optional<String> part(RecordedEvent sample) {
    if (sample.getStackTrace() == null) {
      return Optional.empty();
    }
    List<RecordedFrame> frames = new ArrayList<>(sample.getStackTrace().getFrames());
    Collections.reverse(frames);
    return frames.stream()
        .map(frame -> frame.getMethod().getType().getName())
        .filter(name -> name.startsWith(EXTRACTION))
        .map(name -> name.substring(EXTRACTION.length()).replaceFirst("\\$.*", ""))
        .filter(name -> !COMPOSERS.contains(name.substring(name.lastIndexOf('.') + 1)))
        .map(name -> name.startsWith("english.") ? name : name.replaceFirst("\\..*", ""))
        .findFirst();
  }

  private void print(Map<String, Long> parts) {
    System.out.println("| stage | nanoseconds a character |\n|---|---:|");
    nanoseconds.forEach((stage, time) -> row(stage, (double) time / characters));
    double extraction = (double) nanoseconds.getOrDefault("extraction", 0L) / characters;
    long all = parts.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf("%n| part of extraction | by %,d samples |%n|---|---:|%n", all);
    parts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(part -> row(part.getKey(), extraction * part.getValue() / all));
  }

  private static void row(String what, double time) {
    System.out.printf(Locale.ROOT, "| %s | %,.0f |%n", what, time);
  }
}
