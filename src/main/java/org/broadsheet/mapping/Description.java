package org.broadsheet.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.article.Language;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.broadsheet.vocab.Rdf;
import org.jspecify.annotations.Nullable;

/** Collects the statements about one subject in one graph, in the order in which they are given. */
final class Description {
  private final Iri subject;
  private final Iri graph;
  private final List<Statement> statements = new ArrayList<>();

  Description(Iri subject, Iri graph) {
    this.subject = subject;
    this.graph = graph;
  }

  Description a(Iri type) {
    return with(Rdf.type, type);
  }

  /** States nothing where there is no object. */
  Description with(Iri predicate, @Nullable Term object) {
    if (object != null) {
      statements.add(new Statement(subject, predicate, object, graph));
    }
    return this;
  }

  Description withDate(Iri predicate, @Nullable LocalDate date) {
    return date == null ? this : with(predicate, Literal.date(date));
  }

  Description withString(Iri predicate, @Nullable String value) {
    return value == null ? this : with(predicate, Literal.string(value));
  }

  Description withText(Iri predicate, @Nullable String value, Language language) {
    return value == null ? this : with(predicate, Literal.text(value, language));
  }

  /** One text a language, keyed by language tag; ordered by it. */
  Description withTexts(Iri predicate, Map<String, String> byLanguage) {
    Map<String, String> ordered = byLanguage.size() < 2 ? byLanguage : new TreeMap<>(byLanguage);
    ordered.forEach((tag, text) -> withText(predicate, text, Language.ofTag(tag)));
    return this;
  }

  /** One statement for each value, of the term that it becomes. */
  <T> Description withEach(Iri predicate, Iterable<T> values, Function<T, ? extends Term> term) {
    for (T value : values) {
      with(predicate, term.apply(value));
    }
    return this;
  }

  Description withAll(Iri predicate, Stream<? extends Term> objects) {
    objects.forEach(object -> with(predicate, object));
    return this;
  }

  Stream<Statement> stream() {
    return statements.stream();
  }
}
