package org.broadsheet.extract.english.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.name.Syllables;
import org.broadsheet.extract.english.text.Word;

/** Who reports, from where: 本报讯 is not a dispatch of the agency. */
final class DatelineCheck {
  private static final Pattern OWN_REPORT =
      Pattern.compile("^[【（\\s]*(本报[^，。\\s　】]{0,8}?(?:讯|电|消息))");
  private static final Pattern AGENCY_REPORT =
      Pattern.compile("^[【（\\s]*(新华社[^，。\\s　】]{0,12}?(?:讯|电))");
  private static final Pattern ENGLISH_AGENCY =
      Pattern.compile(
          "^[\\[(\\s]*(?:Xinhua|New China) News Agency(?:,?\\s[A-Z][a-z]+(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?(?=[,.:]))*(?:,?\\s[A-Z][a-z]+\\s\\d{1,2}(?:st|nd|rd|th)?)?");
  private static final Pattern ENGLISH_OWN =
      Pattern.compile(
          "^[\\[(\\s]*(?:\\w+\\s)*(?:[Tt]his|[Oo]ur) newspaper(?:'s report)?|^[\\[(\\s]*People's Daily (?:report|dispatch|news)");

  private static final Pattern SENT_FROM =
      Pattern.compile(
          "^[【（\\s]*(?:本报|新华社)(?<place>(?!记者|特约|通讯|专|综合|消息)\\p{IsHan}{2,4}?)(?:[〇一二三四五六七八九十廿\\d０-９]+日)?(?:专?电|讯)");
  private static final Pattern ENGLISH_SENT_FROM =
      Pattern.compile(
          "^[\\[(\\s]*(?:(?:Xinhua|New China) News Agency|(?:[Tt]his|[Oo]ur) newspaper(?:'s report)?|People's Daily)(?: dispatch| report)?(?:,| from| in) (?<place>(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z]+)(?=,|:| \\d|\\))");

  private DatelineCheck() {}

  static Stream<Issue> check(Bead bead) {
    return Stream.of(
            mismatch(bead, OWN_REPORT, ENGLISH_AGENCY, "reported by this newspaper"),
            mismatch(bead, AGENCY_REPORT, ENGLISH_OWN, "Xinhua News Agency"),
            place(bead))
        .flatMap(Optional::stream);
  }

  /** Another place in the dateline than the original's. */
  private static Optional<Issue> place(Bead bead) {
    Matcher chinese = SENT_FROM.matcher(bead.chinese().text());
    Matcher english = ENGLISH_SENT_FROM.matcher(bead.english().text());
    if (!chinese.find() || !english.find()) {
      return Optional.empty();
    }
    String place = chinese.group("place");
    String said = Word.letters(english.group("place"));
    boolean other =
        Syllables.isPinyin(said)
            && NameForms.letters(place).stream().noneMatch(form -> form.startsWith(said));
    return other
        ? Optional.of(
            new Issue(
                bead.english().part(english.start("place"), english.end("place")),
                Optional.of(bead.chinese().part(chinese.start("place"), chinese.end("place"))),
                "english.dateline",
                NameForms.preferred(place),
                0.8))
        : Optional.empty();
  }

  private static Optional<Issue> mismatch(
      Bead bead, Pattern original, Pattern translation, String correct) {
    Matcher chinese = original.matcher(bead.chinese().text());
    Matcher english = translation.matcher(bead.english().text());
    return chinese.find() && english.find()
        ? Optional.of(
            new Issue(
                bead.english().part(english.start(), english.end()),
                Optional.of(bead.chinese().part(chinese.start(1), chinese.end(1))),
                "english.dateline",
                correct,
                0.9))
        : Optional.empty();
  }
}
