package org.broadsheet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The data flow of DESIGN.md: nothing points back, and the middle knows no RDF library. */
class LayersTest {
  private static final String ROOT = "org.broadsheet.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.broadsheet");

  /** What each package may use beside itself and libraries. */
  private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("digest", List.of());
    MAY_USE.put("json", List.of());
    MAY_USE.put("article", List.of("json"));
    MAY_USE.put("rdf", List.of("article"));
    MAY_USE.put("annotation", List.of("article", "json"));
    MAY_USE.put("gazetteer", List.of("article"));
    MAY_USE.put("extract", List.of("article", "annotation", "gazetteer"));
    MAY_USE.put("vocab", List.of("rdf"));
    MAY_USE.put("mapping", List.of("article", "annotation", "gazetteer", "rdf", "vocab"));
    MAY_USE.put("sink", List.of("rdf"));
    MAY_USE.put("validate", List.of("digest", "rdf", "sink", "vocab"));
    MAY_USE.put("store", List.of("digest", "gazetteer", "mapping", "rdf", "sink", "vocab"));
    MAY_USE.put("query", List.of("gazetteer", "rdf", "sink", "store", "vocab"));
    MAY_USE.put("patch", List.of("sink"));
    MAY_USE.put("portability", List.of("rdf", "sink", "validate"));
    MAY_USE.put("publish", List.of("article", "mapping", "query", "rdf", "sink", "store", "vocab"));
    MAY_USE.put("evaluate", List.of("article", "annotation", "extract"));
    MAY_USE.put("generate", List.of("article", "annotation", "extract", "gazetteer"));
    MAY_USE.put(
        "pipeline",
        List.of(
            "article",
            "annotation",
            "digest",
            "gazetteer",
            "extract",
            "mapping",
            "portability",
            "rdf",
            "sink",
            "store",
            "validate",
            "vocab"));
  }

  private static final String[] KNOW_RDF_LIBRARIES = {
    "sink", "store", "query", "validate", "patch", "portability", "publish"
  };

  @TestFactory
  Stream<DynamicTest> everyPackageUsesOnlyWhatComesBeforeIt() {
    return MAY_USE.entrySet().stream()
        .map(
            layer ->
                DynamicTest.dynamicTest(
                    layer.getKey(),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(tree(layer.getKey()))
                            .should()
                            .onlyDependOnClassesThat(allowed(layer.getKey(), layer.getValue()))
                            .check(CLASSES)));
  }

  @Test
  void everyPackageIsInTheTable() {
    var packages = new TreeSet<String>();
    CLASSES.forEach(
        type -> packages.add(type.getPackageName().substring(ROOT.length()).split("\\.")[0]));
    var known = new TreeSet<>(MAY_USE.keySet());
    known.add("cli");
    assertThat(packages).isEqualTo(known);
  }

  @Test
  void onlyTheEdgeKnowsJenaAndRdf4j() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(KNOW_RDF_LIBRARIES).map(LayersTest::tree).toArray(String[]::new))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j.."))
        .check(CLASSES);
  }

  /** What the cluster provides is in no jar of ours. */
  @Test
  void onlyTheClusterKnowsSparkAndHadoop() {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("pipeline.spark"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala.."))
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.broadsheet.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.broadsheet.article.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices()
        .matching("org.broadsheet.extract.english.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> allowed(String self, List<String> others) {
    String[] packages =
        Stream.concat(Stream.of(self), others.stream())
            .map(LayersTest::tree)
            .toArray(String[]::new);
    return resideInAnyPackage(packages)
        .or(DescribedPredicate.not(resideInAnyPackage("org.broadsheet..")));
  }

  private static String tree(String name) {
    return ROOT + name + "..";
  }
}
