/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTrailTest {

    private static final String TEMPLATE = """
            {{- if .Values.enabled }}
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: a}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: {{ include "c.fullname" . }}
              labels:
                {{- include "c.labels" . | nindent 4 }}
            spec:
              replicas: {{ .Values.replicas }}
              paussed: true
              template:
                spec:
                  {{- with .Values.podSecurityContext }}
                  securityContext:
                    {{- toYaml . | nindent 8 }}
                  {{- end }}
                  containers:
                  - name: web
                    image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
                    imagePullPolicy: Allways
                    {{- with .Values.probe }}
                    livenessProbe:
                      httpGet:
                        port: {{ .port }}
                    {{- end }}
                  - name: side
                    resources:
                      {{- toYaml .Values.side.resources | nindent 12 }}
            {{- end }}
            """;

    @TempDir
    Path directory;

    @BeforeEach
    void makeChart() throws IOException {
        write("chart/Chart.yaml", "apiVersion: v2\nname: c\nversion: 1.0.0\n");
        write("chart/templates/web.yaml", TEMPLATE);
        write("chart/values.yaml", """
                replicas: 1
                image:
                  repository: web
                  tag: "1"
                podSecurityContext:
                  fsGrp: 5
                side:
                  resources:
                    limits:
                      memory: 1mb
                """);
        write("env/prod.yaml", "replicas: -1\nprobe:\n  port: http\n");
    }

    @ParameterizedTest
    @CsvSource({
        "RES-RANGE, spec.replicas, env/prod.yaml:1:11",
        "SCHEMA-UNKNOWN-FIELD, spec.paussed, chart/templates/web.yaml:14:3",
        "SCHEMA-ENUM, spec.template.spec.containers[0].imagePullPolicy, chart/templates/web.yaml:24:26",
        "SCHEMA-UNKNOWN-FIELD, spec.template.spec.securityContext.fsGrp, chart/values.yaml:6:3",
        "SCHEMA-QUANTITY, spec.template.spec.containers[1].resources.limits.memory, chart/values.yaml:10:15",
        "RES-PROBE-PORT, spec.template.spec.containers[0].livenessProbe.httpGet.port, env/prod.yaml:3:9",
        "RES-IMAGE, spec.template.spec.containers[0].image, chart/templates/web.yaml:23:16",
        "RES-NAME, metadata.name, chart/templates/web.yaml:9:9",
        "RES-LABEL-VALUE, 'metadata.labels[\"a.b/c\"]', chart/templates/web.yaml:10:3",
        "SCHEMA-REQUIRED, spec, chart/templates/web.yaml:12:1",
    })
    void leadsToTheLineThatIsTheCause(String rule, String field, String place) {
        assertThat(placed(rule, "Deployment/a", field)).isEqualTo(place);
    }

    @Test
    void staysAtTheTemplateWhereNothingIsCertain() throws IOException {
        assertThat(placed("SCHEMA-TYPE", "Service/a", "spec")).isEqualTo("chart/templates/web.yaml");
        write("env/more.yaml", "replicas: -2\n");

        assertThat(placed("RES-RANGE", "Deployment/a", "spec.replicas")).isEqualTo("chart/templates/web.yaml:13:13");
    }

    @Test
    void leavesWhatIsNoTemplateWhereItIs() throws IOException {
        write("templates/web.yaml", TEMPLATE);
        Finding finding = finding("RES-RANGE", "Deployment/a", "spec.replicas", "templates/web.yaml");

        assertThat(new ChartTrail(tree()).place(finding, rendering()).location())
                .isEqualTo(finding.location());
    }

    @Test
    void findsValuesOfAPartInTheChartThatHasIt() throws IOException {
        write("whole/Chart.yaml", "apiVersion: v2\nname: w\nversion: 1.0.0\n");
        write("whole/values.yaml", "part:\n  replicas: -7\n");
        write("whole/charts/part/Chart.yaml", "apiVersion: v2\nname: part\nversion: 1.0.0\n");
        write("whole/charts/part/values.yaml", "replicas: 1\n");
        write("whole/charts/part/templates/web.yaml", TEMPLATE);
        Files.delete(directory.resolve("env/prod.yaml"));
        Files.delete(directory.resolve("chart/values.yaml"));
        Finding finding = finding("RES-RANGE", "Deployment/a", "spec.replicas", "whole/charts/part/templates/web.yaml");

        assertThat(shown(new ChartTrail(tree()).place(finding.withMessage("got -7"), rendering())))
                .isEqualTo("whole/values.yaml:2:13");
    }

    @Test
    void takesPathsApart() {
        assertThat(FieldSteps.of("spec.a[12].b[\"c.d/e\"].f")).containsExactly("spec", "a", "[12]", "b", "c.d/e", "f");
        assertThat(FieldSteps.of("a[\"open")).containsExactly("a", "open");
        assertThat(FieldSteps.of("")).isEmpty();
        assertThat(FieldSteps.index("[12]")).isEqualTo(12);
        assertThat(FieldSteps.index("[x]")).isEqualTo(-1);
    }

    private String placed(String rule, String object, String field) {
        return shown(
                new ChartTrail(tree()).place(finding(rule, object, field, "chart/templates/web.yaml"), rendering()));
    }

    private Finding finding(String rule, String object, String field, String file) {
        return Finding.of(new Rule(rule, Severity.ERROR, "x"), "is wrong")
                .about(object)
                .on(field)
                .at(Location.of(tree().root().resolve(file)));
    }

    private String shown(Finding finding) {
        return String.valueOf(
                finding.location() == null ? null : finding.location().relativeTo(tree().root()));
    }

    private SourceTree tree() {
        return SourceTree.of(directory);
    }

    private Rendering rendering() {
        TreeSet<Path> reads = new TreeSet<>(tree().yamlFiles());
        return new Rendering(
                Renderings.target("prod", "web"), RenderStatus.RENDERED, List.of(), List.of(), reads, List.of(), null);
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
