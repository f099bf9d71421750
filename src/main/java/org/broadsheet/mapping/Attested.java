package org.broadsheet.mapping;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Sem;

/** What the newspaper alone says: certain on the day of the issue, possible before and after. */
record Attested(ArticleIris iris, LocalDate issue) {
  /** Dates a fact by the issue that states it. */
  Description onTheDay(Description fact) {
    return fact.withDate(Sem.hasLatestBeginTimeStamp, issue)
        .withDate(Sem.hasEarliestEndTimeStamp, issue);
  }

  Stream<Statement> byArticle(Iri fact) {
    return new Description(iris.original(), iris.graph()).with(Bs.attests, fact).stream();
  }
}
