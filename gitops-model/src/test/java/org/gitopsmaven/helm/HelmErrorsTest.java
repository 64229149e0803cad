/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Helm's complaints, each with its kind and the place in the chart. */
class HelmErrorsTest {

    private static HelmRenderer helm;

    @TempDir
    Path scratch;

    private ChartBuilder chart;

    @BeforeAll
    static void open() {
        helm = SharedHelm.open();
    }

    @AfterAll
    static void close() {
        if (helm != null) {
            helm.close();
        }
    }

    @BeforeEach
    void start() {
        chart = ChartBuilder.in(scratch, "app");
    }

    @Test
    void pointsAtARequiredValue() {
        HelmException fault = fault("a: 1\nb: {{ required \"image.tag is required\" .Values.tag }}\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.REQUIRED_VALUE);
        assertThat(fault.message()).isEqualTo("image.tag is required");
        assertThat(fault.location()).isEqualTo(at("templates/a.yaml", 2, 7));
    }

    @Test
    void pointsAtAValueThatIsMissingOnTheWay() {
        HelmException fault = fault("a: 1\nb: {{ .Values.a.b.c }}\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.TEMPLATE);
        assertThat(fault.message()).isEqualTo("at <.Values.a.b.c>: nil pointer evaluating interface {}.b");
        assertThat(fault.location()).isEqualTo(at("templates/a.yaml", 2, 14));
        assertThat(fault.hint()).contains("default");
    }

    @Test
    void pointsAtTheInnermostTemplateAndTellsTheWay() {
        chart.with("templates/_h.tpl", "{{- define \"h\" -}}\n{{ fromJson 5 }}\n{{- end }}\n");
        HelmException fault = fault("a: {{ include \"h\" . }}\n");

        assertThat(fault.location()).isEqualTo(at("templates/_h.tpl", 2, 13));
        assertThat(fault.message()).contains("expected string").endsWith("(included from templates/a.yaml:1)");
    }

    @Test
    void pointsAtATemplateThatDoesNotParse() {
        HelmException fault = fault("a: 1\nb: {{ if }}\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.SYNTAX);
        assertThat(fault.message()).isEqualTo("missing value for if");
        assertThat(fault.location()).isEqualTo(at("templates/a.yaml", 2, 0));
    }

    @Test
    void pointsAtATemplateThatGivesNoYaml() {
        HelmException fault = fault("kind: ConfigMap\na: 1\n b: 2\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.INVALID_YAML);
        assertThat(fault.message()).contains("mapping values are not allowed in this context");
        assertThat(fault.location()).isEqualTo(at("templates/a.yaml", 0, 0));
    }

    @Test
    void pointsAtATemplateThatGivesNoYamlAndSortsBehindOurs() {
        chart.with("templates/zzzz.yaml", "a: [\n");
        HelmException fault = fault("a: 1\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.INVALID_YAML);
        assertThat(fault.location()).isEqualTo(at("templates/zzzz.yaml", 0, 0));
    }

    @Test
    void tellsWhatTheSchemaRefuses() {
        chart.with("values.schema.json", "{\"required\":[\"x\"],\"properties\":{\"p\":{\"type\":\"integer\"}}}")
                .with("values.yaml", "p: text\n");
        HelmException fault = fault("a: 1\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.SCHEMA);
        assertThat(fault.message()).contains("missing property 'x'").contains("at '/p': got string, want integer");
        assertThat(fault.location()).isEqualTo(at("values.yaml", 1, 4));
        assertThat(helm.render(HelmRequest.of(chart.path()).withoutSchemaValidation())
                        .documents())
                .hasSize(1);
    }

    @Test
    void refusesASchemaThatReadsFiles() {
        for (String reference : List.of("file:///etc/hosts", "FILE:///etc/hosts", "etc/hosts", "/etc/hosts")) {
            chart.with("values.schema.json", "{\"properties\":{\"p\":{\"$ref\":\"" + reference + "\"}}}");

            assertThat(faultOf("a: 1\n").message()).contains("values.schema.json refers to a file: $ref");
        }
        chart.with("values.schema.json", "{\"properties\":{\"p\":{\"\\u0024ref\":\"file:///etc/hosts\"}}}");
        assertThat(faultOf("a: 1\n").message()).contains("refers to a file");
    }

    @Test
    void letsNoSchemaReachTheNetwork() {
        chart.with("values.schema.json", "{\"$ref\":\"http://charts.example.org/x.json\"}");
        HelmException fault = fault("a: 1\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.SCHEMA);
        assertThat(fault.message()).contains("connection refused");
        assertThat(fault.hint()).contains("network");
    }

    @Test
    void tellsWhichKubernetesVersionTheChartWants() {
        chart.with("Chart.yaml", "apiVersion: v2\nname: app\nversion: 1.0.0\nkubeVersion: \">=1.99.0\"\n");
        HelmException fault = fault("a: 1\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.KUBE_VERSION);
        assertThat(fault.message()).contains(">=1.99.0");
    }

    @Test
    void tellsWhichDependencyIsMissing() {
        chart.with(
                "Chart.yaml",
                "apiVersion: v2\nname: app\nversion: 1.0.0\n"
                        + "dependencies: [{name: db, version: 1.0.0, repository: \"https://charts.example.org\"}]\n");
        HelmException fault = fault("a: 1\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.DEPENDENCY);
        assertThat(fault.message()).endsWith("missing in charts/: db");
    }

    @Test
    void pointsAtValuesThatAreNoYaml() {
        chart.with("values.yaml", "a: 1\n b: 2\n");
        HelmException fault = fault("a: 1\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.VALUES);
        assertThat(fault.location()).isEqualTo(at("values.yaml", 0, 0));
    }

    @Test
    void namesTheLayerOfValuesThatIsNoYaml() {
        chart.with("templates/a.yaml", "a: 1\n");
        HelmRequest request = HelmRequest.of(chart.path())
                .withValues(List.of(new HelmValues.Text("the values of Application shop", "a: 1\n b: 2\n")));
        HelmException fault = HelmFaults.helm(() -> helm.render(request));

        assertThat(fault.fault()).isEqualTo(HelmFault.VALUES);
        assertThat(fault.location()).isEqualTo(Location.of("the values of Application shop"));
    }

    @Test
    void tellsOfAChartThatIsNone() {
        assertThat(HelmFaults.helm(() -> helm.render(HelmRequest.of(scratch.resolve("."))))
                        .message())
                .isEqualTo("Chart.yaml file is missing");
        assertThat(HelmFaults.of(() -> helm.render(HelmRequest.of(scratch.resolve("none"))))
                        .message())
                .contains("not found");
        chart.with("Chart.yaml", "apiVersion: v2\nname: app\nversion: 1.0.0\ntype: library\n");
        assertThat(fault("a: 1\n").message()).isEqualTo("library charts are not installable");
    }

    @Test
    void shortensTheStoryOfATemplateThatIncludesItself() {
        HelmException fault = fault("{{- define \"x\" }}{{ include \"x\" . }}{{ end }}\na: {{ include \"x\" . }}\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.TEMPLATE);
        assertThat(fault.message()).hasSizeLessThan(1000).contains("nested");
    }

    private HelmException fault(String template) {
        assertThat(faultOf(template)).isInstanceOf(HelmException.class);
        return (HelmException) faultOf(template);
    }

    private GitOpsException faultOf(String template) {
        chart.with("templates/a.yaml", template);
        return HelmFaults.of(() -> helm.render(HelmRequest.of(chart.path())));
    }

    private Location at(String file, int line, int column) {
        return new Location(chart.path().resolve(Path.of(file)).toString(), line, column);
    }
}
