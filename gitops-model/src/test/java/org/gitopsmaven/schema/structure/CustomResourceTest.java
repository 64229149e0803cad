/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.junit.jupiter.api.Test;

class CustomResourceTest {

    private static final String CRD = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.example.org}
            spec:
              group: example.org
              names: {kind: Widget, plural: widgets}
              scope: Namespaced
              versions:
                - name: v1
                  served: true
                  storage: true
                  schema:
                    openAPIV3Schema:
                      type: object
                      properties:
                        spec:
                          type: object
                          required: [interval, name]
                          properties:
                            interval: {type: string, default: 5m0s, format: duration}
                            name: {type: string, pattern: b+, maxLength: 5}
                            count: {type: integer, minimum: 1, maximum: 3, exclusiveMaximum: true}
                            big: {type: integer, format: int32}
                            share: {type: number, multipleOf: 0.5}
                            mode: {type: string, enum: [Fast, Slow, ""]}
                            nothing: {type: string, nullable: true}
                            own: {type: string, format: my-own}
                            port: {x-kubernetes-int-or-string: true}
                            free: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: integer}}}
                            labels: {type: object, additionalProperties: {type: string}}
                            tags: {type: array, x-kubernetes-list-type: set, items: {type: string}, maxItems: 3}
                            ports:
                              type: array
                              x-kubernetes-list-type: map
                              x-kubernetes-list-map-keys: [port, protocol]
                              items:
                                type: object
                                required: [port]
                                properties:
                                  port: {type: integer}
                                  protocol: {type: string, default: TCP}
                            source:
                              type: object
                              properties: {git: {type: string}, oci: {type: string}}
                              oneOf: [{required: [git]}, {required: [oci]}]
                            not:
                              type: object
                              properties: {a: {type: string}}
                              not: {properties: {a: {enum: [x]}}, required: [a]}
                            embedded: {type: object, x-kubernetes-embedded-resource: true}
                - name: v1alpha1
                  served: false
                  storage: false
                  schema: {openAPIV3Schema: {type: object}}
                - name: v1beta1
                  served: true
                  deprecated: true
                  deprecationWarning: example.org/v1beta1 is old
                  storage: false
                  schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
            ---
            """;

    @Test
    void setsDefaultsBeforeItAsksForRequiredFields() {
        assertThat(spec("name: abc")).isEmpty();
        assertThat(spec("interval: null, name: abc")).isEmpty();
        assertThat(spec("interval: 1h")).containsExactly("spec: missing required field name");
        assertThat(spec("name: null")).containsExactly("spec: missing required field name");
    }

    @Test
    void dropsNullsThatAreNoValues() {
        assertThat(spec("name: abc, nothing: null, own: null")).isEmpty();
    }

    @Test
    void searchesPatternsAndKnowsFormats() {
        assertThat(spec("name: xyz")).containsExactly("spec.name: 'xyz' does not match b+");
        assertThat(spec("name: b, own: anything")).isEmpty();
        assertThat(spec("name: b, interval: soon")).containsExactly("spec.interval: 'soon' is no duration");
    }

    @Test
    void holdsNumbersAndSizesWithinTheirBounds() {
        assertThat(spec("name: b, count: 2.0")).isEmpty();
        assertThat(spec("name: b, count: 0")).containsExactly("spec.count: 0 must be at least 1");
        assertThat(spec("name: b, count: 3")).containsExactly("spec.count: 3 must be less than 3");
        assertThat(spec("name: b, count: 1.5")).containsExactly("spec.count: expected integer, got number 1.5");
        assertThat(spec("name: b, big: 3000000000")).containsExactly("spec.big: 3000000000 does not fit int32");
        assertThat(spec("name: b, share: 0.7")).containsExactly("spec.share: 0.7 must be a multiple of 0.5");
        assertThat(spec("name: bbbbbb")).containsExactly("spec.name: has 6 characters, must have at most 5");
        assertThat(spec("name: b, tags: [a, b, c, d]")).containsExactly("spec.tags: has 4 items, must have at most 3");
    }

    @Test
    void knowsTheValuesThatAFieldMayHave() {
        assertThat(spec("name: b, mode: ''")).isEmpty();
        assertThat(spec("name: b, mode: fast"))
                .containsExactly("spec.mode: 'fast' is not one of Fast, Slow, ; did you mean 'Fast'?");
        assertThat(spec("name: b, port: [1]")).containsExactly("spec.port: expected integer or string, got list");
        assertThat(spec("name: b, port: 80")).isEmpty();
    }

    @Test
    void reportsFieldsThatWouldBePruned() {
        assertThat(spec("name: b, labls: {}"))
                .containsExactly("spec.labls: unknown field 'labls'; did you mean 'labels'?");
        assertThat(spec("name: b, free: {z: 1, a: x}"))
                .containsExactly("spec.free.a: expected integer, got string 'x'");
        assertThat(spec("name: b, labels: {\"a.b/c\": 1}"))
                .containsExactly("spec.labels[\"a.b/c\"]: expected string, got integer 1 (quote it)");
        assertThat(spec("name: b, embedded: {apiVersion: v1, kind: X, metadata: {name: a, nam: b}}"))
                .containsExactly("spec.embedded.metadata.nam: unknown field 'nam'; did you mean 'name'?");
    }

    @Test
    void tellsItemsApartWithTheirDefaults() {
        assertThat(spec("name: b, ports: [{port: 80}, {port: 80, protocol: UDP}]"))
                .isEmpty();
        assertThat(spec("name: b, ports: [{port: 80}, {port: 80, protocol: TCP}]"))
                .containsExactly("spec.ports[1]: duplicate item with port 80, protocol TCP");
        assertThat(spec("name: b, tags: [a, a]")).containsExactly("spec.tags[1]: duplicate item with value a");
    }

    @Test
    void combinesFieldsAsTheCrdSays() {
        assertThat(spec("name: b, source: {git: x}, not: {a: z}")).isEmpty();
        assertThat(spec("name: b, source: {}"))
                .containsExactly("spec.source: fits none of the alternatives: git must be set; or oci must be set");
        assertThat(spec("name: b, source: {git: x, oci: z}"))
                .containsExactly("spec.source: fits 2 alternatives of which only one is allowed");
        assertThat(spec("name: b, not: {a: x}")).containsExactly("spec.not: is what the CRD does not allow");
    }

    @Test
    void knowsWhichVersionsAreServed() {
        assertThat(widget("v1alpha1", "name: b"))
                .containsExactly(": example.org/v1alpha1 Widget is not served by its CRD, which has v1, v1beta1");
        assertThat(widget("v1beta1", "anything: goes"))
                .containsExactly(": example.org/v1beta1 Widget is deprecated: example.org/v1beta1 is old");
    }

    @Test
    void believesTheCrdOfAnotherTargetOnlyWhatItServes() {
        Rendering other = Renderings.of(Renderings.target("dev", "crds"), "crd.yaml", CRD.replace("---\n", ""));
        String widget = "apiVersion: example.org/%s\nkind: Widget\nmetadata: {name: w}\nspec: {}\n";

        assertThat(StructureRuleTest.findings(String.format(widget, "v1"), other))
                .containsExactly("4:7 SCHEMA-REQUIRED spec: missing required field name");
        assertThat(StructureRuleTest.findings(String.format(widget, "v2"), other))
                .containsExactly("null SCHEMA-MISSING : the schema of example.org/v2 Widget is not known");
    }

    private static List<String> spec(String fields) {
        return widget("v1", fields);
    }

    private static List<String> widget(String version, String fields) {
        String object =
                "apiVersion: example.org/" + version + "\nkind: Widget\nmetadata: {name: w}\nspec: {" + fields + "}\n";
        return StructureRuleTest.findings(CRD + object).stream()
                .map(line -> line.replaceFirst("^\\S+ \\S+ ", ""))
                .toList();
    }
}
