package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/** Newspapers between quotation marks, whose whole words are the name: 《新消息报》, “印度斯坦时报”. */
final class QuotedPapers {
  private static final Expression PAPER = Expression.compile("[《“](?<name>\\p{IsHan}{2,7}报)[》”]");

  /** Kinds of papers and notices that are no newspaper's name: 大字报, 黑板报, 简报. */
  private static final Expression OF_A_KIND =
      Expression.compile("(?:字|板|墙|壁|喜|捷|海|电|情|简|通|战|公|汇|预|警|谎|学|画|年|月|季|小|回|申|举|密)报$");

  private QuotedPapers() {}

  static List<OrganizationMention> in(Passage passage) {
    List<OrganizationMention> papers = new ArrayList<>();
    Search paper = PAPER.in(passage.text());
    while (paper.find()) {
      String name = paper.group("name");
      if (!OF_A_KIND.isIn(name)) {
        papers.add(
            new OrganizationMention(
                paper.start("name"),
                paper.end("name"),
                new Organization(name, List.of(), null, null, false),
                "organization.quoted-paper",
                0.85));
      }
    }
    return papers;
  }
}
