package org.broadsheet.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.SafePoint;
import org.jspecify.annotations.Nullable;

/** What became of one input, as a line of a {@link Journal} or a {@link PartReport}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = JournalEntry.Written.class, name = "written"),
  @JsonSubTypes.Type(value = JournalEntry.Rejected.class, name = "rejected"),
  @JsonSubTypes.Type(value = JournalEntry.Ignored.class, name = "ignored"),
  @JsonSubTypes.Type(value = JournalEntry.Checkpoint.class, name = "checkpoint"),
  @JsonSubTypes.Type(value = JournalEntry.Counted.class, name = "counted")
})
sealed interface JournalEntry {
  /** An article whose graph was written: all that the rest of the run has to know of it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Written(String id, String file, String sha256, Found found, List<AttestedPartOf> attested)
      implements JournalEntry {
    public Written {
      attested = attested == null ? List.of() : List.copyOf(attested);
    }

    static Written of(Converted converted) {
      Annotations annotations = converted.annotations();
      SourceDigest source = converted.source();
      return new Written(
          annotations.id(),
          source.file(),
          source.sha256(),
          Found.in(annotations),
          converted.graph().attested());
    }

    SourceDigest source() {
      return new SourceDigest(sha256, file);
    }
  }

  /**
   * An input that is not an article that can be read, or taken.
   *
   * @param sha256 of an article that was read, whose annotations therefore were asked for
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rejected(String file, int line, String reason, String next, @Nullable String sha256)
      implements JournalEntry {
    static Rejected of(Parsed.Rejected parsed) {
      return new Rejected(parsed.file(), parsed.line(), parsed.reason(), parsed.next(), null);
    }

    static Rejected of(Article article, Parsed.Rejected why) {
      return new Rejected(
          why.file(), why.line(), why.reason(), why.next(), article.source().sha256());
    }

    Parsed.Rejected parsed() {
      return new Parsed.Rejected(file, line, reason, next);
    }
  }

  /** A file that was passed over. */
  record Ignored(String file, String reason) implements JournalEntry {
    static Ignored of(Parsed.Ignored parsed) {
      return new Ignored(parsed.file(), parsed.reason());
    }

    Parsed.Ignored parsed() {
      return new Parsed.Ignored(file, reason);
    }
  }

  /**
   * Everything before is safe on the disk.
   *
   * @param lengths of the output, as {@link SafePoint} has them
   * @param last whether only the end of the run was left
   * @param statements of the output
   */
  record Checkpoint(List<Long> lengths, boolean last, long statements) implements JournalEntry {
    SafePoint safe() {
      return new SafePoint(lengths, last);
    }
  }

  /** The last entry of a {@link PartReport}: the numbers of the part. */
  record Counted(PartCount count) implements JournalEntry {}
}
