/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuePatternTest {

    private static @Nullable Object yaml(String text) {
        return PlainValues.of(YamlReader.readOne(text, "x.yaml", YamlDialect.GOYAML2), YamlDialect.GOYAML2);
    }

    private static String match(String pattern, String value) {
        ValuePattern.Result result = ValuePattern.of(yaml(pattern)).match(yaml(value));
        return result.verdict() + (result.path().isEmpty() ? "" : " " + result.path());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "web*; web-1; true",
                "?*; x; true",
                "?*; ''; false",
                "a | b; b; true",
                "'!a & !b'; c; true",
                "'!a & !b'; b; false",
                "'>1'; 2; true",
                "'>=1Gi'; 1024Mi; true",
                "'<1Gi'; 2Gi; false",
                "10-20; 15; true",
                "10-20; 21; false",
                "10!-20; 21; true",
                "1Mi-2Gi; 1.5Gi; true",
                "'<=1h'; 30m; true",
                "'!30s'; 0.5m; false",
                "'1024Mi'; 1Gi; true",
                "'> abc'; b; false",
                "'1.5E+00'; 1.5; true",
                "5; '5'; true",
                "5; 5.0; true",
                "1.5; '1.5'; true",
                "true; 'true'; false",
                "'true'; true; true",
                "null; ''; true",
                "null; 0; true",
                "null; x; false",
                "'0'; null; true",
                "'*'; '[a, b]'; true",
                "'[\"a|b\"]'; '[a, b]'; true",
                "'[\"a|b\"]'; '[a, c]'; false",
            })
    void comparesSingleValues(String pattern, String value, boolean matches) {
        String verdict = match(unquoted(pattern), unquoted(value));

        assertThat(verdict.startsWith("MATCH")).isEqualTo(matches);
    }

    /** One pair of quotes belongs to YAML where it is needed, or marks a list. */
    private static String unquoted(String text) {
        return text.startsWith("'[") ? text.substring(1, text.length() - 1) : text;
    }

    @Test
    void tellsThePathWhereItFails() {
        assertThat(match("{spec: {containers: [{image: '!*:latest'}]}}", """
                spec: {containers: [{image: "web:1"}, {image: "web:latest"}]}
                """))
                .isEqualTo("FAIL /spec/containers/1/image/");
    }

    @Test
    void missesAKeyThatMustBeThere() {
        assertThat(match("{metadata: {labels: {app: '?*'}}}", "metadata: {labels: {tier: web}}"))
                .isEqualTo("FAIL /metadata/labels/app/");
        assertThat(match("{metadata: {labels: {app: '*'}}}", "metadata: {labels: {tier: web}}"))
                .isEqualTo("FAIL /metadata/labels/");
    }

    @Test
    void leavesAloneWhatAConditionDoesNotConcern() {
        String pattern = "[{(name): main, image: 'web:*'}]";

        assertThat(match(pattern, "[{name: main, image: 'web:1'}, {name: side, image: x}]"))
                .isEqualTo("MATCH");
        assertThat(match(pattern, "[{name: main, image: x}]")).isEqualTo("FAIL /0/image/");
        assertThat(match(pattern, "[{name: side, image: x}]")).isEqualTo("SKIP");
    }

    @Test
    void asksForWhatIsThereToMatch() {
        String pattern = "{spec: {=(securityContext): {=(privileged): false}}}";

        assertThat(match(pattern, "spec: {}")).isEqualTo("MATCH");
        assertThat(match(pattern, "spec: {securityContext: {privileged: false}}"))
                .isEqualTo("MATCH");
        assertThat(match(pattern, "spec: {securityContext: {privileged: true}}"))
                .isEqualTo("FAIL /spec/securityContext/privileged/");
    }

    @Test
    void asksForAtLeastOneElement() {
        String pattern = "{spec: {^(tolerations): [{key: edge}]}}";

        assertThat(match(pattern, "spec: {tolerations: [{key: x}, {key: edge}]}"))
                .isEqualTo("MATCH");
        assertThat(match(pattern, "spec: {tolerations: [{key: x}]}")).isEqualTo("FAIL /spec/tolerations/");
        assertThat(match(pattern, "spec: {tolerations: x}")).isEqualTo("FAIL /spec/tolerations/");
    }

    @Test
    void forbidsAKey() {
        String pattern = "{spec: {X(hostPath): 'null'}}";

        assertThat(match(pattern, "spec: {}")).isEqualTo("MATCH");
        assertThat(match(pattern, "spec: {hostPath: {path: /}}")).isEqualTo("FAIL /spec/hostPath/");
    }

    @Test
    void letsTheWholeRuleGoWhereAGlobalAnchorDoesNotMatch() {
        String pattern = "{spec: {containers: [{<(image): 'corp/*', pull: Always}], secrets: [{name: corp}]}}";

        assertThat(match(pattern, "spec: {containers: [{image: other/x, pull: Never}]}"))
                .isEqualTo("SKIP");
        assertThat(match(pattern, "spec: {containers: [{image: corp/x, pull: Always}], secrets: [{name: x}]}"))
                .isEqualTo("FAIL /spec/secrets/0/name/");
    }

    @Test
    void cannotSayWhereWhenAKeyOfAConditionIsNowhere() {
        assertThat(match("{a: x, b: [{(c): 1, d: 2}]}", "{a: y, b: []}")).isEqualTo("FAIL /a/");
        assertThat(match("{(kind): Pod, spec: {^(list): [{x: 1}], name: a}}", "{kind: Pod, spec: {name: b}}"))
                .isEqualTo("ERROR");
    }

    @Test
    void takesWildcardsInLabelsForTheKeyThatIsThere() {
        String pattern = "{metadata: {=(annotations): {=(corp.example/*): 'yes'}}}";

        assertThat(match(pattern, "metadata: {annotations: {corp.example/ok: 'yes'}}"))
                .isEqualTo("MATCH");
        assertThat(match(pattern, "metadata: {annotations: {corp.example/ok: 'no'}}"))
                .isEqualTo("FAIL /metadata/annotations/corp.example/ok/");
    }

    @Test
    void refusesAnotherStructure() {
        assertThat(match("{a: {b: 1}}", "{a: [1]}")).isEqualTo("FAIL /a/");
        assertThat(match("{a: [1]}", "{a: {b: 1}}")).isEqualTo("FAIL /a/");
        assertThat(match("{a: []}", "{a: [1]}")).isEqualTo("FAIL /a/");
        assertThat(match("[[1, 2], [3]]", "[[1, 1]]")).isEqualTo("FAIL /");
    }

    @Test
    void holdsManyConditionsInOneText() {
        String pattern = "'" + "1!-2 & ".repeat(200) + "1!-2'";

        assertThat(match(pattern, "5")).isEqualTo("MATCH");
        assertThat(match(pattern, "2")).isEqualTo("FAIL /");
    }

    @Test
    void matchesWithoutChangingWhatItMatches() {
        Map<?, ?> value = (Map<?, ?>) yaml("metadata: {labels: {a: b}}");
        ValuePattern pattern = ValuePattern.of(yaml("{metadata: {labels: {'?': b}}}"));

        assertThat(pattern.match(value).verdict()).isEqualTo(ValuePattern.Verdict.MATCH);
        assertThat(pattern.match(yaml("metadata: {labels: {z: b}}")).verdict()).isEqualTo(ValuePattern.Verdict.MATCH);
    }
}
