package org.broadsheet.extract.english;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  private DatelineCheck() {}

  static Stream<Issue> check(Bead bead) {
    return Stream.of(
            mismatch(bead, OWN_REPORT, ENGLISH_AGENCY, "reported by this newspaper"),
            mismatch(bead, AGENCY_REPORT, ENGLISH_OWN, "Xinhua News Agency"))
        .flatMap(Optional::stream);
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
