package org.broadsheet.pipeline.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.broadsheet.mapping.SoftwareVersion;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.PartSummary;
import org.broadsheet.pipeline.Tally;

/** {@code manifest.json}: the parts of an export in their order, and what they hold together. */
final class PartManifest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root = JSON.createObjectNode();
  private final ArrayNode parts;

  PartManifest(ArchiveRun.Result result) {
    root.put("version", SoftwareVersion.current()).put("quads", result.statements());
    put(root, result.tally());
    parts = root.putArray("parts");
  }

  void add(WrittenPart written, PartSummary summary) {
    ObjectNode part =
        parts
            .addObject()
            .put("part", ClusterOutput.name(written))
            .put("bytes", written.bytes())
            .put("sha256", written.sha256())
            .put("quads", written.quads());
    put(part, summary.tally());
    if (summary.first() != null) {
      part.put("first", summary.first()).put("last", summary.last());
    }
  }

  private static void put(ObjectNode node, Tally tally) {
    node.put("articles", tally.articles())
        .put("rejected", tally.rejected())
        .put("ignored", tally.ignored());
  }

  @Override
  public String toString() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the manifest does not serialise", e);
    }
  }
}
