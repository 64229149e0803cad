/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.value.LimitException;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    private final Expressions expressions = new Expressions();

    private static @Nullable Object yaml(String text) {
        return PlainValues.of(YamlReader.readOne(text, "x.yaml", YamlDialect.GOYAML2), YamlDialect.GOYAML2);
    }

    private Context context() {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put("request", yaml("object: {metadata: {name: web, labels: {tier: front}}, spec: {replicas: 3}}"));
        return new Context(variables, expressions, Instant.EPOCH, false);
    }

    private Conditions.Decision decide(String conditions) {
        return Conditions.of(yaml(conditions), expressions).decide(context());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "web; Equals; w*; true",
                "1h; Equals; 3600; true",
                "1Gi; Equals; 1024Mi; true",
                "1Gi; Equals; many; false",
                "3; Equals; '3'; true",
                "3; Equals; '3.5'; false",
                "1.5; Equals; '1.50'; true",
                "true; Equals; 'true'; false",
                "[a]; Equals; [a]; true",
                "{a: 1}; equal; {a: 1.0}; true",
                "null; Equals; null; false",
                "null; NotEquals; x; false",
                "web; NotEquals; db; true",
                "3; NotEquals; x; true",
                "a; AnyIn; [a, b]; true",
                "a*; AnyIn; [ab]; true",
                "15; AnyIn; 10-20; true",
                "[1, 30]; AnyIn; 10-20; false",
                "[1, 15]; AnyNotIn; 10-20; true",
                "[1, 15]; AllNotIn; 10-20; false",
                "[12, 15]; AllIn; 10-20; true",
                "[a, b]; AllIn; '[\"a\", \"b\", \"c\"]'; true",
                "[a, x]; AllIn; [a, b]; false",
                "[a, x]; AnyNotIn; [a, b]; true",
                "[x, y]; AllNotIn; [a, b]; true",
                "a; AllNotIn; null; false",
                "a; AnyNotIn; 5; false",
                "a; In; [a]; true",
                "[a]; NotIn; [a, b]; false",
                "3; GreaterThan; 2; true",
                "2Gi; GreaterThan; 1500Mi; true",
                "90s; LessThan; 2m; true",
                "10; GreaterThanOrEquals; 10s; true",
                "1.10.0; GreaterThan; 1.9.0; true",
                "v1; GreaterThan; v0; false",
                "3; greaterthan; 2; false",
                "1h; DurationGreaterThan; 60; true",
            })
    void comparesAsKyvernoDoes(String key, String operator, String value, boolean holds) {
        assertThat(decide("- {key: " + key + ", operator: " + operator + ", value: " + value + "}")
                        .holds())
                .isEqualTo(holds);
    }

    @Test
    void joinsAnyAndAll() {
        String yes = "{key: a, operator: Equals, value: a, message: yes it is}";
        String no = "{key: a, operator: Equals, value: b, message: no it is not}";

        assertThat(decide("{any: [" + no + ", " + yes + "], all: [" + yes + "]}"))
                .isEqualTo(new Conditions.Decision(true, "yes it is; yes it is", "a"));
        assertThat(decide("{any: [" + no + "], all: [" + yes + "]}").holds()).isFalse();
        assertThat(decide("{any: []}").holds()).isFalse();
        assertThat(decide("{all: []}").holds()).isTrue();
        assertThat(decide("[{any: [" + yes + "]}, {all: [" + no + "]}]").message())
                .isEqualTo("no it is not");
    }

    @Test
    void resolvesVariablesInKeysAndValues() {
        assertThat(decide("- {key: '{{ request.object.spec.replicas }}', operator: Equals, value: 3}")
                        .holds())
                .isTrue();
        assertThat(decide("- {key: 'x-{{request.object.metadata.name}}', operator: Equals, value: 'x-{{ `\"web\"` }}'}")
                        .holds())
                .isTrue();
    }

    @Test
    void resolvesVariablesInVariables() {
        Template template = Templates.of(
                "{{ request.object.metadata.labels.{{ `\"tier\"` }} }} of {{ request.object.metadata }}", expressions);

        assertThat(template.resolve(context()))
                .isEqualTo("front of {\"labels\":{\"tier\":\"front\"},\"name\":\"web\"}");
    }

    @Test
    void keepsTheTypeOfALoneVariableAndBracesThatAreEscaped() {
        assertThat(Templates.of("{{request.object.spec}}", expressions).resolve(context()))
                .isEqualTo(Map.of("replicas", 3L));
        assertThat(Templates.of("\\{{ not }} {{ request.object.metadata.name }}", expressions)
                        .resolve(context()))
                .isEqualTo("{{ not }} web");
        assertThat(Templates.of("{{- raw }}!", expressions).resolve(context().with("raw", () -> "{{ x }}")))
                .isEqualTo("{{ x }}!");
    }

    @Test
    void takesAVariableThatIsNotThereForAnError() {
        assertThatThrownBy(() -> decide("- {key: '{{ request.object.nothing }}', operator: Equals, value: ''}"))
                .isInstanceOf(JmesPathException.class)
                .hasMessage("Unknown key \"nothing\" in path");
    }

    @Test
    void stopsVariablesThatGiveThemselves() {
        Context context = context().with("loop", () -> "x{{ loop }}");

        assertThatThrownBy(() -> Templates.of("a {{ loop }}", expressions).resolve(context))
                .hasMessage("variables give variables more than 50 times");
    }

    @Test
    void stopsTextsThatGrowWithEachVariable() {
        Context context = context().with("x", () -> "{{ x }}{{ x }}{{ x }}{{ x }}");

        assertThatThrownBy(() -> Templates.of("a {{ x }}", expressions).resolve(context))
                .isInstanceOf(LimitException.class);
    }

    @Test
    void knowsNoOtherOperators() {
        assertThatThrownBy(() -> decide("- {key: a, operator: Like, value: b}"))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("there is no operator \"Like\" for conditions");
    }

    @Test
    void replacesReferencesToOtherPlacesOfThePattern() {
        Object pattern = yaml(
                "{limits: {memory: 1Gi}, requests: {memory: '<=$(./../../limits/memory)'}, (a): '$(/limits/memory)'}");

        assertThat(References.resolve(pattern))
                .isEqualTo(yaml("{limits: {memory: 1Gi}, requests: {memory: '<=1Gi'}, (a): 1Gi}"));
        assertThatThrownBy(() -> References.resolve(yaml("{a: '$(./../b)'}")))
                .hasMessage("the reference $(./../b) leads to no text");
    }

    @Test
    void putsSuppliedValuesIntoEachOther() {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("a", yaml("{b: 1}"));

        Map<String, @Nullable Object> all = DottedPath.of("a.\"c.d\".e").put(root, "x");

        assertThat(all).isEqualTo(yaml("{a: {b: 1, c.d: {e: x}}}"));
        assertThat(root).isEqualTo(yaml("{a: {b: 1}}"));
    }
}
