package broadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.broadsheet.article.Article;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.Language;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.ReadOptions;

/**
 * The same articles and mentions for Broadsheet and for a mapping in RML.
 *
 * <p>Arguments: an archive made by {@code broadsheet generate}; the folder to fill. Of the truth
 * beside the archive the first mentions of units of the gazetteer remain, ten of each language, as
 * {@code annotations.jsonl}. The same, with all that Broadsheet takes from the text of the article,
 * stands in {@code articles.json}, {@code originals.json} and {@code renderings.json}, a flat
 * record for each article and mention, since RML does not look from a mention up to its article.
 */
final class Records {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OF_A_LANGUAGE = 10;

  private final SequenceWriter articles;
  private final Map<String, SequenceWriter> mentions;

  private Records(SequenceWriter articles, SequenceWriter originals, SequenceWriter renderings) {
    this.articles = articles;
    this.mentions = Map.of("zh-Hans", originals, "en", renderings);
  }

  public static void main(String[] arguments) throws IOException {
    Path archive = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    try (BufferedReader truth = Files.newBufferedReader(Path.of(archive + ".truth.jsonl"));
        Stream<Supplier<Parsed>> parsed =
            Articles.pending(List.of(Input.of(archive.toString())), ReadOptions.DEFAULT);
        PrintWriter annotations =
            new PrintWriter(Files.newBufferedWriter(folder.resolve("annotations.jsonl")));
        SequenceWriter articles = array(folder.resolve("articles.json"));
        SequenceWriter originals = array(folder.resolve("originals.json"));
        SequenceWriter renderings = array(folder.resolve("renderings.json"))) {
      Records records = new Records(articles, originals, renderings);
      Iterator<Supplier<Parsed>> each = parsed.iterator();
      for (String line = truth.readLine(); line != null; line = truth.readLine()) {
        ObjectNode kept = kept((ObjectNode) JSON.readTree(line));
        annotations.println(kept);
        records.write(kept, ((Parsed.Ok) each.next().get()).article());
      }
    }
  }

  private static SequenceWriter array(Path file) throws IOException {
    return JSON.writer().writeValuesAsArray(file.toFile());
  }

  /** The annotations with units of the gazetteer and mentions of them alone. */
  private static ObjectNode kept(ObjectNode annotations) {
    Map<String, JsonNode> units =
        elements(annotations, "entities")
            .filter(entity -> entity.has("gazetteer"))
            .<JsonNode>map(entity -> ((ObjectNode) entity).without(List.of("partOf")))
            .collect(Collectors.toMap(entity -> entity.get("id").asText(), entity -> entity));
    List<JsonNode> renderings =
        elements(annotations, "mentions")
            .filter(mention -> mention.has("renders"))
            .filter(mention -> units.containsKey(mention.get("entity").asText()))
            .limit(OF_A_LANGUAGE)
            .toList();
    List<String> rendered = renderings.stream().map(each -> each.get("renders").asText()).toList();
    List<JsonNode> originals =
        elements(annotations, "mentions")
            .filter(mention -> rendered.contains(mention.get("id").asText()))
            .toList();
    ArrayNode mentions = JSON.createArrayNode().addAll(renderings).addAll(originals);
    List<String> mentioned = elements(mentions).map(each -> each.get("entity").asText()).toList();
    List<JsonNode> entities =
        elements(annotations, "entities")
            .filter(entity -> mentioned.contains(entity.get("id").asText()))
            .map(entity -> units.get(entity.get("id").asText()))
            .toList();
    ObjectNode kept = annotations.without(List.of("events", "quantities", "dates"));
    kept.set("entities", JSON.createArrayNode().addAll(entities));
    kept.set("mentions", mentions);
    return kept;
  }

  private void write(ObjectNode annotations, Article article) throws IOException {
    articles.write(
        JSON.createObjectNode()
            .put("id", article.id().value())
            .put("newspaper", annotations.at("/article/newspaper").asText())
            .put("date", article.date().toString())
            .put("page", String.valueOf(article.page()))
            .put("file", article.source().file())
            .put("sha256", annotations.at("/source/sha256").asText())
            .put("titleZh", annotations.at("/article/title/zh-Hans").asText())
            .put("titleEn", annotations.at("/article/title/en").asText())
            .put("bodyZh", body(article, Language.CHINESE))
            .put("bodyEn", body(article, Language.ENGLISH)));
    Map<String, JsonNode> places = byId(annotations, "entities");
    Map<String, JsonNode> rendered = byId(annotations, "mentions");
    for (JsonNode mention : annotations.get("mentions")) {
      ObjectNode record =
          JSON.createObjectNode()
              .put("article", article.id().value())
              .put("begin", mention.get("begin").asInt())
              .put("end", mention.get("end").asInt())
              .put("text", mention.get("text").asText())
              .put("place", places.get(mention.get("entity").asText()).get("gazetteer").asText());
      if (mention.has("renders")) {
        JsonNode original = rendered.get(mention.get("renders").asText());
        record.put("originalBegin", original.get("begin").asInt());
        record.put("originalEnd", original.get("end").asInt());
      }
      mentions.get(mention.get("lang").asText()).write(record);
    }
  }

  private static String body(Article article, Language language) {
    return article.source().slice(article.half(language).orElseThrow().body()).strip();
  }

  private static Map<String, JsonNode> byId(ObjectNode annotations, String field) {
    return elements(annotations, field)
        .collect(Collectors.toMap(each -> each.get("id").asText(), each -> each));
  }

  private static Stream<JsonNode> elements(ObjectNode annotations, String field) {
    return elements(annotations.withArray(field));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
