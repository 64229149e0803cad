/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaLocationsTest {

    private static final String TEMPLATE = "{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json";
    private static final String SCHEMA = """
            {"type": "object", "properties": {"spec": {"type": "object", "required": ["size"],
              "properties": {"size": {"type": "integer"}, "port": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}}}}
            """;

    @TempDir
    Path directory;

    @Test
    void checksWithTheSchemaThatLiesWhereTheTemplateLeads() throws IOException {
        write("example.org/widget_v1.json", SCHEMA);

        assertThat(findings(TEMPLATE, "spec: {size: large, port: true, colour: red}"))
                .containsExactlyInAnyOrder(
                        "spec.size: expected integer, got string 'large'",
                        "spec.port: fits none of the alternatives: must be of type string; or must be of type integer",
                        "spec.colour: unknown field 'colour'");
        assertThat(findings(TEMPLATE, "spec: {size: 3, port: http}")).isEmpty();
    }

    @Test
    void checksSchemasThatSayMoreThanThoseOfCrds() throws IOException {
        write("example.org/widget_v1.json", """
                {"type": "object", "additionalProperties": false, "definitions": {"port": {"type": "integer", "maximum": 9}},
                 "properties": {"spec": {"type": "object", "properties": {"port": {"$ref": "#/definitions/port"},
                   "mode": {"type": ["string", "null"]}}, "patternProperties": {"^x-": {"const": "yes"}},
                   "if": {"properties": {"mode": {"const": "tls"}}, "required": ["mode"]}, "then": {"required": ["port"]}}}}
                """);

        assertThat(findings(TEMPLATE, "spec: {port: 10, x-a: z, other: 1, mode: null}\nspce: {}"))
                .containsExactlyInAnyOrder(
                        "spec.port: 10 must be at most 9",
                        "spec.x-a: string 'z' is not yes",
                        "spce: unknown field 'spce'; did you mean 'spec'?");
        assertThat(findings(TEMPLATE, "spec: {mode: tls}")).containsExactly("spec: missing required field port");
        assertThat(findings(TEMPLATE, "spec: {port: null, mode: off}"))
                .containsExactly("spec.mode: expected string or null, got boolean off");
    }

    @Test
    void saysWhichPartOfASchemaIsNotChecked() throws IOException {
        write("example.org/widget_v1.json", "{\"properties\": {\"spec\": {\"$ref\": \"other.json#/a\"}}}");

        assertThat(findings(TEMPLATE, "spec: {}"))
                .singleElement()
                .asString()
                .contains("the schema is not checked in full: 'other.json#/a' leads to another file");
    }

    @Test
    void tellsOfASchemaThatGoesRoundInACircle() throws IOException {
        write("example.org/widget_v1.json", "{\"$ref\": \"#\"}");

        assertThat(findings(TEMPLATE, "spec: {}"))
                .singleElement()
                .asString()
                .contains("widget_v1.json:1:1: the schema is deeper than 1000 parts, or refers to itself");
    }

    @Test
    void knowsTheSuffixOfKinds() throws IOException {
        write("widget-example-v1.json", SCHEMA);

        assertThat(findings("{{.ResourceKind}}{{.KindSuffix}}.json", "spec: {}"))
                .containsExactly("spec: missing required field size");
    }

    @Test
    void saysThatASchemaIsNotKnownWhereThereIsNoFile() {
        assertThat(findings(TEMPLATE, "spec: {}"))
                .containsExactly("null: the schema of example.org/v1 Widget is not known");
    }

    @Test
    void tellsOfASchemaThatIsNoObject() throws IOException {
        write("example.org/widget_v1.json", "[]");

        assertThat(findings(TEMPLATE, "spec: {}"))
                .singleElement()
                .asString()
                .endsWith("widget_v1.json: the schema is no object");
    }

    @Test
    void isLedNowhereByTheNameOfAKind() throws IOException {
        write("secret_v1.json", SCHEMA);
        Rendering rendering = Renderings.of(
                Renderings.target("prod", "web"),
                "m.yaml",
                "{apiVersion: example.org/v1, kind: ../Secret, metadata: {name: a}, spec: {}}");

        assertThat(findings(TEMPLATE, rendering)).singleElement().asString().endsWith("is not known");
    }

    @Test
    void refusesAVariableThatThereIsNot() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> SchemaLocations.of(List.of(directory.resolve("{{ .Kind }}.json"))))
                .withMessageContaining("there is no variable .Kind");
    }

    private List<String> findings(String template, String spec) {
        return findings(
                template,
                Renderings.of(
                        Renderings.target("prod", "web"),
                        "m.yaml",
                        "apiVersion: example.org/v1\nkind: Widget\nmetadata: {name: a}\n" + spec + "\n"));
    }

    private List<String> findings(String template, Rendering rendering) {
        SchemaLocations locations = SchemaLocations.of(List.of(directory.resolve(template)));
        CustomKinds kinds = new CustomKinds(List.of(rendering), List.of(), locations);
        TargetVersions versions = TargetVersions.of(List.of(KubernetesVersion.of("1.36")));
        List<Finding> found = new ArrayList<>();
        new StructureRule(versions, kinds).validate(rendering, found::add);
        return found.stream()
                .map(finding -> (finding.field() == null || finding.field().isEmpty() ? null : finding.field()) + ": "
                        + finding.message())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
