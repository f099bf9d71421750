package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.portability.Finding;
import org.broadsheet.portability.PortabilityCheck;
import org.broadsheet.portability.Store;
import org.broadsheet.portability.StoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code check}: what other stores would make of RDF files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Names each deviation that a triple store or parser would make of an RDF file: where, what it"
          + " would do, and how to mend it.",
      "Stores: fuseki rdf4j virtuoso blazegraph oxigraph comunica n3 rdflib raptor serd attean"
          + " trine."
    },
    footer = {"", "Ends with 1 when a store would deviate."})
public final class CheckCommand implements Callable<Integer> {
  private final StoreTable table = StoreTable.bundled();

  @Option(
      names = "--for",
      paramLabel = "STORE",
      split = ",",
      description = "the stores that the files are meant for; default: all")
  List<String> wanted = List.of();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "RDF; the suffix tells the format")
  List<Path> files = List.of();

  @Mixin Messages messages = new Messages();

  @Override
  public Integer call() {
    PortabilityCheck check = new PortabilityCheck(table, stores());
    files.forEach(ReadableFile::checked);
    long count = 0;
    for (Path file : files) {
      List<Finding> findings = check.check(file);
      findings.forEach(finding -> messages.out().println(finding.line(file.toString())));
      count += findings.size();
    }
    messages.out().flush();
    messages.info(
        "%s in %s".formatted(Counted.of(count, "deviation"), Counted.of(files.size(), "file")));
    return count == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<Store> stores() {
    return wanted.isEmpty() ? table.stores() : wanted.stream().map(this::store).toList();
  }

  private Store store(String id) {
    return table
        .store(id)
        .orElseThrow(
            () ->
                new ParameterException(
                    messages.commandLine(),
                    "no store is called '%s'; known are %s"
                        .formatted(id, table.stores().stream().map(Store::id).toList())));
  }
}
