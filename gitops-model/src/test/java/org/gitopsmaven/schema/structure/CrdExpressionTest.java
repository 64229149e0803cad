/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.junit.jupiter.api.Test;

class CrdExpressionTest {

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
                      x-kubernetes-validations:
                        - {rule: "self.metadata.name.startsWith('w')", message: a widget begins with w}
                      properties:
                        spec:
                          type: object
                          x-kubernetes-validations:
                            - rule: self.min <= self.max
                              messageExpression: "'min %d is above max %d'.format([self.min, self.max])"
                              message: not shown
                              fieldPath: .min
                              reason: FieldValueForbidden
                            - {rule: "!has(self.name) || self.name == oldSelf.name", message: never changes}
                            - {rule: "!oldSelf.hasValue() || false", optionalOldSelf: true}
                          properties:
                            min: {type: integer, default: 1}
                            max: {type: integer, default: 10}
                            name: {type: string}
                            share: {type: number, x-kubernetes-validations: [{rule: self / 2.0 < 1.0}]}
                            until: {type: string, format: date-time, x-kubernetes-validations: [{rule: "self > timestamp('2020-01-01T00:00:00Z')"}]}
                            every: {type: string, format: duration, x-kubernetes-validations: [{rule: "self >= duration('1m')"}]}
                            port:
                              x-kubernetes-int-or-string: true
                              x-kubernetes-validations: [{rule: "type(self) == int ? self < 100 : self == 'http'"}]
                            odd-name: {type: string}
                            in: {type: string}
                            escaped:
                              type: object
                              properties: {odd-name: {type: string}, in: {type: string}}
                              x-kubernetes-validations: [{rule: "self.odd__dash__name == self.__in__"}]
                            items:
                              type: array
                              items:
                                type: object
                                properties: {key: {type: string}, values: {type: array, items: {type: string}}}
                                x-kubernetes-validations:
                                  - {rule: "has(self.values) && self.values.size() > 0", message: values are missing, fieldPath: .values}
                            labels:
                              type: object
                              additionalProperties: {type: string}
                              x-kubernetes-validations: [{rule: "self.all(k, self[k] != '')", message: labels are not empty}]
                            broken: {type: string, x-kubernetes-validations: [{rule: self.nothing == 1}]}
            ---
            apiVersion: example.org/v1
            kind: Widget
            """;

    @Test
    void isQuietWhereAllRulesHold() {
        assertThat(findings("metadata: {name: web}\nspec: {min: 1}\n")).isEmpty();
    }

    @Test
    void holdsTheWholeObjectToTheRulesOfItsRoot() {
        assertThat(findings("metadata: {name: abc}\n"))
                .containsExactly("m.yaml:57:1 SCHEMA-EXPRESSION : a widget begins with w");
    }

    @Test
    void seesDefaultsAndTellsTheMessageThatTheRuleMakesAtTheFieldItNames() {
        assertThat(findings("metadata: {name: web}\nspec:\n  min: 11\n"))
                .containsExactly("m.yaml:61:8 SCHEMA-EXPRESSION spec.min: forbidden: min 11 is above max 10");
    }

    @Test
    void readsValuesForWhatTheirSchemaSays() {
        assertThat(spec("share: 1")).isEmpty();
        assertThat(spec("share: 3")).containsExactly("spec.share: the rule does not hold: self / 2.0 < 1.0");
        assertThat(spec("until: 2024-01-01T00:00:00Z, every: 1h30m, port: 80")).isEmpty();
        assertThat(spec("until: 2019-01-01T00:00:00Z")).hasSize(1);
        assertThat(spec("every: 30s")).hasSize(1);
        assertThat(spec("port: http")).isEmpty();
        assertThat(spec("port: 8080")).hasSize(1);
        assertThat(spec("escaped: {odd-name: a, in: a}")).isEmpty();
        assertThat(spec("escaped: {odd-name: a, in: b}")).hasSize(1);
    }

    @Test
    void holdsEveryItemAndEveryMap() {
        assertThat(spec("items: [{key: a, values: [b]}, {key: c, values: []}]"))
                .containsExactly("spec.items[1].values: values are missing");
        assertThat(spec("labels: {a: b, c: ''}")).containsExactly("spec.labels: labels are not empty");
    }

    @Test
    void leavesRulesAloneWhoseValuesAreNotKnownYet() {
        assertThat(spec("labels: {a: '${A}', c: ''}")).isEmpty();
    }

    @Test
    void tellsOfRulesThatCannotBeChecked() {
        assertThat(raw("metadata: {name: web}\nspec: {broken: x}\n"))
                .containsExactlyInAnyOrder(
                        "m.yaml:26:26 SCHEMA-EXPRESSION-SKIPPED null: the rule '!has(self.name) || self.name =="
                                + " oldSelf.name' is not checked: compares with the object in the cluster",
                        "m.yaml:55:74 SCHEMA-EXPRESSION-SKIPPED null: the rule 'self.nothing == 1' is not checked:"
                                + " does not compile: type 'string' does not support field selection");
    }

    @Test
    void waitsUntilTheStructureIsRight() {
        assertThat(spec("min: many")).containsExactly("spec.min: expected integer, got string 'many'");
    }

    private static List<String> spec(String fields) {
        return findings("metadata: {name: web}\nspec: {" + fields + "}\n").stream()
                .map(line -> line.replaceFirst("^[^ ]* [^ ]* ", ""))
                .toList();
    }

    private static List<String> findings(String object) {
        return raw(object).stream().filter(line -> !line.contains("SKIPPED")).toList();
    }

    private static List<String> raw(String object) {
        Rendering rendering = Renderings.of(Renderings.target("prod", "web"), "m.yaml", CRD + object);
        List<Finding> found = new ArrayList<>();
        new StructureRule(
                        TargetVersions.of(List.of(KubernetesCatalogue.get().newest())),
                        new CustomKinds(List.of(rendering), List.of()))
                .validate(rendering, found::add);
        return found.stream()
                .map(one -> one.location() + " " + one.rule().id() + " " + one.field() + ": " + one.message())
                .toList();
    }
}
