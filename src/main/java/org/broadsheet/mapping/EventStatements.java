package org.broadsheet.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.article.SourceText;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.ItsRdf;
import org.broadsheet.vocab.Prov;
import org.broadsheet.vocab.Rdfs;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Sem;

/** What happened, was planned, or is denied. */
final class EventStatements {
  private static final Pattern WORD_BEGIN = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final SourceText source;
  private final LocalDate issue;
  private final EntityIris entities;
  private final QuantityStatements quantities;
  private final ArticleIris iris;
  private final Evidence evidence;
  private final FreshNames names = new FreshNames();

  EventStatements(
      Article article,
      EntityIris entities,
      QuantityStatements quantities,
      ArticleIris iris,
      Evidence evidence) {
    this.source = article.source();
    this.issue = article.date();
    this.entities = entities;
    this.quantities = quantities;
    this.iris = iris;
    this.evidence = evidence;
  }

  Stream<Statement> describe(Event event) {
    Language language = Language.ofTag(event.lang());
    Extent trigger = Extent.ofTrigger(event);
    Iri iri = iris.local(names.of("e/" + trigger + "-" + kebabCase(event.type())));
    Description description =
        new Description(iri, iris.graph())
            .a(Sem.Event)
            .with(Sem.eventType, Concepts.eventType(event.type()))
            .withText(Rdfs.label, label(event, trigger), language)
            .withEach(Sem.hasPlace, event.places(), entities::of)
            .withEach(Sem.hasActor, event.actors(), entities::of);
    time(description, event)
        .withString(Bs.eventStatus, event.status())
        .withEach(Bs.quantity, event.quantities(), quantities::of)
        .with(Schema.subjectOf, iris.text(language))
        .withEach(Prov.wasDerivedFrom, evidence.of(event), stretch -> stretch)
        .withString(Bs.extractionRule, event.rule());
    if (event.confidence() != null) {
      description.with(
          ItsRdf.taConfidence, Literal.decimal(BigDecimal.valueOf(event.confidence())));
    }
    return description.stream();
  }

  /** The clause around the trigger, the trigger itself where its sentence is unknown. */
  private String label(Event event, Extent trigger) {
    Optional<Extent> sentence = evidence.sentenceOf(event);
    return sentence
        .filter(whole -> whole.contains(trigger))
        .map(whole -> Clause.around(source, whole.span(), trigger.span()))
        .orElseGet(() -> source.slice(trigger.span()));
  }

  /** Both bounds on one day are that day; else they are bounds and no more. */
  private Description time(Description description, Event event) {
    LocalDate earliest = event.earliest();
    LocalDate latest = event.latest();
    if (earliest != null && earliest.equals(latest)) {
      description.withDate(Sem.hasBeginTimeStamp, earliest).withDate(Sem.hasEndTimeStamp, latest);
    } else {
      description
          .withDate(Sem.hasEarliestBeginTimeStamp, earliest)
          .withDate(Sem.hasLatestEndTimeStamp, latest);
    }
    LocalDate known = latest != null ? latest : earliest;
    return description
        .withDate(Bs.timelineDate, known != null ? known : issue)
        .withString(Bs.dateBasis, event.basis());
  }

  private static String kebabCase(String type) {
    return WORD_BEGIN.matcher(type).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
