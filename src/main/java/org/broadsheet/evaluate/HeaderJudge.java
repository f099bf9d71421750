package org.broadsheet.evaluate;

import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.jspecify.annotations.Nullable;

/** Date, page, Chinese title and column; each is right or missed, never extra. */
final class HeaderJudge implements Judge {
  @Override
  public Stream<Judgement> judge(Gold gold, Annotations found) {
    Gold.Header want = gold.article();
    Annotations.Header got = found.article();
    return Stream.of(
        judged("date", want.date(), got.date()),
        judged("page", want.page(), got.page()),
        judged("title", NormalForm.of(want.titleZh()), NormalForm.of(got.title().get("zh-Hans"))),
        judged("column", want.column(), got.column()));
  }

  private static Judgement judged(String field, @Nullable Object want, @Nullable Object got) {
    return Objects.equals(want, got)
        ? Judgement.right(Kind.HEADER, field)
        : Judgement.missed(Kind.HEADER, field + " " + want);
  }
}
