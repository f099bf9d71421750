package org.broadsheet.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExamplesTest {
  private final GraphValidation validation = GraphValidation.bundled();

  @TestFactory
  Stream<DynamicTest> validOnesPass() {
    return Example.all().stream()
        .filter(Example::isValid)
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.toString(),
                    () -> assertThat(validation.validate(example.graph())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> invalidOnesFailAsTheySay() {
    return Example.all().stream()
        .filter(example -> !example.isValid())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.toString(),
                    () -> {
                      String message = example.expected("message").orElseThrow();
                      assertThat(validation.validate(example.graph()))
                          .filteredOn(violation -> violation.message().equals(message))
                          .isNotEmpty()
                          .allSatisfy(
                              violation -> {
                                assertThat(violation.focusNode())
                                    .isEqualTo(example.expectedIri("focus").orElseThrow());
                                assertThat(violation.path())
                                    .isEqualTo(example.expectedIri("path").orElse(null));
                              });
                    }));
  }

  @Test
  void everyShapeHasAValidAndAnInvalidOne() {
    Set<String> shapes =
        Ontology.shapes().stream(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
            .map(triple -> triple.getSubject().getLocalName())
            .collect(Collectors.toSet());
    assertThat(shapes).isNotEmpty();
    assertThat(examples(true)).containsAll(shapes);
    assertThat(examples(false)).containsAll(shapes);
  }

  private static Set<String> examples(boolean valid) {
    return Example.all().stream()
        .filter(example -> example.isValid() == valid)
        .map(Example::shape)
        .collect(Collectors.toSet());
  }
}
