package org.broadsheet.cli;

import java.util.SortedSet;
import org.broadsheet.article.Parsed;
import org.broadsheet.pipeline.LeftOut;
import org.broadsheet.store.Vanished;

/**
 * Tells of articles that the store holds and the inputs no longer do. They are removed where that
 * is asked for and no input was rejected, since the article of one that was would seem to be gone,
 * and where there is an input at all: a folder that is not mounted would seem to be an empty
 * archive.
 */
final class VanishedArticles implements Vanished, LeftOut {
  private final PruneOption option;
  private final Messages messages;
  private long rejected;

  VanishedArticles(PruneOption option, Messages messages) {
    this.option = option;
    this.messages = messages;
  }

  @Override
  public boolean remove(SortedSet<String> graphs, long met) {
    if (option.prune && rejected == 0 && met > 0) {
      graphs.forEach(graph -> messages.info(graph + ": no longer among the inputs, removed"));
      return true;
    }
    messages.info(
        "%s of the store not among the inputs, kept, the first is %s; %s"
            .formatted(Counted.of(graphs.size(), "article"), graphs.first(), next()));
    return false;
  }

  private String next() {
    if (!option.prune) {
      return "--prune removes them";
    }
    return rejected > 0
        ? "mend the rejected inputs, of which they may be, and prune again"
        : "the inputs hold no article; name the folder of the archive, and prune again";
  }

  @Override
  public void rejected(Parsed.Rejected why) {
    rejected++;
    messages.rejected(why);
  }

  @Override
  public void ignored(Parsed.Ignored why) {
    messages.ignored(why);
  }
}
