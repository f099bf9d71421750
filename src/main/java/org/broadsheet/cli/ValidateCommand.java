package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.validate.FileValidation;
import org.broadsheet.validate.GraphValidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code validate}: RDF files against the shapes and the rules of the data model. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks RDF files by the SHACL shapes and the rules of the data model.",
    footer = {"", "Ends with 1 when something breaks a rule."})
public final class ValidateCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "RDF; the suffix tells the format")
  List<Path> files = List.of();

  @Mixin Messages messages = new Messages();

  @Override
  public Integer call() {
    files.forEach(ReadableFile::checked);
    Findings findings = new Findings(messages);
    FileValidation validation = new FileValidation(GraphValidation.bundled());
    for (Path file : files) {
      validation.validate(file, findings::add);
    }
    messages.info(
        "%s in %s"
            .formatted(
                Counted.of(findings.count(), "violation"), Counted.of(files.size(), "file")));
    return findings.count() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
