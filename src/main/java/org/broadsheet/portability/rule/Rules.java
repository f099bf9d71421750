package org.broadsheet.portability.rule;

import java.util.List;
import org.broadsheet.portability.LiteralRule;
import org.broadsheet.portability.NodeRule;
import org.broadsheet.portability.Rule;
import org.broadsheet.portability.TextRule;

/** All rules, by what they look at. */
public final class Rules {
  public static final List<TextRule> TEXT =
      List.of(
          new ByteOrderMark(),
          new MalformedUtf8(),
          new Utf8NQuads(),
          new LongEscape(),
          new Doctype());

  public static final List<NodeRule> NODE =
      List.of(
          new LongIri(),
          new RelativeIri(),
          new BlankGraph(),
          new TripleTerm(),
          new TextDirection());

  public static final List<LiteralRule> LITERAL =
      List.of(
          new LanguageCase(),
          new UnstorableCharacter(),
          new Wkt(),
          new Duration(),
          new LexicalForm(),
          new ZonedDate(),
          new ImpossibleDate(),
          new LongLiteral());

  /** Rules of which files take no notice: what they find is right as it stands. */
  public static final List<Rule> ADVICE =
      LITERAL.stream().<Rule>map(rule -> rule).filter(LanguageCase.class::isInstance).toList();

  private Rules() {}
}
