package org.broadsheet.cli;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Stands in the jar of a {@link LauncherTest} for the product: tells how it was called. */
final class LaunchSubject {
  /** Of the command that does not end by itself while classes are being kept. */
  static final String SLOW = "launch.slow";

  private LaunchSubject() {}

  public static void main(String[] arguments) throws InterruptedException {
    if (Boolean.getBoolean(SLOW)) {
      TimeUnit.MINUTES.sleep(1);
    }
    System.out.println(String.join(" ", List.of(arguments)));
  }
}
