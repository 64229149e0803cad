/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.gitopsmaven.policy.kyverno.value.Budget;
import org.gitopsmaven.policy.kyverno.value.JsonText;
import org.gitopsmaven.policy.kyverno.value.LimitException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    private static final Instant NOW = Instant.parse("2026-05-06T07:08:09Z");
    private static final @Nullable Object SHOP = JsonText.read("""
            {"name": "shop", "replicas": 3, "empty": null, "list": [1, 2, 3, 4], "labels": {"tier": "web", "a-b": "c"},
             "boxes": [{"name": "one", "ports": [80, 443], "cpu": "250m"}, {"name": "two", "cpu": "1"}]}
            """);

    private static String search(String expression) {
        return JsonText.write(Expression.of(expression).search(SHOP, NOW, new Budget()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "name; \"shop\"",
                "labels.\"a-b\"; \"c\"",
                "list[0]; 1",
                "list[-1]; 4",
                "list[9]; null",
                "list[1:3]; [2,3]",
                "list[::-2]; [4,2]",
                "boxes[*].name; [\"one\",\"two\"]",
                "boxes[].ports[]; [80,443]",
                "boxes[?cpu == '1'].name; [\"two\"]",
                "boxes[?ports].name | [0]; \"one\"",
                "boxes[*].{n: name, c: cpu} | [1]; {\"c\":\"1\",\"n\":\"two\"}",
                "boxes[*].[name, missing]; [[\"one\",null],[\"two\",null]]",
                "labels.* | sort(@); [\"c\",\"web\"]",
                "missing || name; \"shop\"",
                "missing || `[]`; []",
                "name && replicas; 3",
                "!empty; true",
                "replicas > `2` && replicas <= `3`; true",
                "name > `2`; null",
                "@.name; \"shop\"",
                "missing[*].x; null",
                "boxes[*].missing; []",
                "`{\"a\": [1.50, true]}`; {\"a\":[1.5,true]}",
                "'it\\'s'; \"it's\"",
                "keys(labels); [\"a-b\",\"tier\"]",
            })
    void findsWhatJmesPathFinds(String expression, String found) {
        assertThat(search(expression)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "length(name); 4",
                "contains(list, `3`); true",
                "contains(name, 'ho'); true",
                "merge(labels, `{\"x\": 1}`).x; 1",
                "items(`{\"b\": 2, \"a\": 1}`, 'k', 'v')[*].k; [\"a\",\"b\"]",
                "object_from_lists(`[\"a\", \"b\"]`, `[1]`); {\"a\":1,\"b\":null}",
                "lookup(labels, 'tier'); \"web\"",
                "label_match(`{\"tier\": \"web\"}`, labels); true",
                "map(&name, boxes); [\"one\",\"two\"]",
                "max_by(boxes, &name).cpu; \"1\"",
                "sort_by(boxes, &cpu)[0].name; \"two\"",
                "reverse(sort(list)); [4,3,2,1]",
                "not_null(empty, name); \"shop\"",
                "to_array(name); [\"shop\"]",
                "to_string(list); \"[1,2,3,4]\"",
                "to_number('1.5'); 1.5",
                "type(labels); \"object\"",
                "join('-', boxes[].name); \"one-two\"",
                "split('a/b/', '/'); [\"a\",\"b\",\"\"]",
                "replace('aaa', 'a', 'b', `2`); \"bba\"",
                "trim('/etc/', '/'); \"etc\"",
                "truncate('hello', `2`); \"he\"",
                "to_boolean('TRUE'); true",
                "path_canonicalize('/a/../b'); \"/b\"",
                "pattern_match('sh?p*', name); true",
                "regex_match('^[a-z]+$', name); true",
                "regex_replace_all('([a-z])op', name, '${1}ip'); \"ship\"",
                "regex_replace_all_literal('o', name, '$1'); \"sh$1p\"",
                "base64_decode(base64_encode(name)); \"shop\"",
                "sha256('a') | truncate(@, `8`); \"ca978112\"",
                "parse_json('{\"a\": 1}').a; 1",
                "parse_yaml('a: [1, on]').a; [1,true]",
                "image_normalize('nginx'); \"docker.io/nginx:latest\"",
                "semver_compare('1.4.2', '>=1.2.0 <2.0.0 || 3.x.x'); true",
                "semver_compare('3.9.0', '>=1.2.0 <2.0.0 || 3.x.x'); true",
            })
    void hasTheFunctionsOfKyverno(String expression, String found) {
        assertThat(search(expression)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "add(`1`, `2.5`); 3.5",
                "add('250m', '1'); \"1250m\"",
                "add('1Gi', '1Gi'); \"2Gi\"",
                "sum(boxes[].cpu); \"1250m\"",
                "subtract('1h', '30m0s'); \"30m0s\"",
                "subtract('1Gi', '30m'); \"1073741823970m\"",
                "multiply(`3`, '100Mi'); \"300Mi\"",
                "divide('1Gi', '256Mi'); 4",
                "divide('10s', `4`); \"2.5s\"",
                "modulo(`7`, `4`); 3",
                "round(`3.14159`, `2`); 3.14",
                "floor(`2.9`); 2",
                "avg(list); 2.5",
            })
    void reckonsWithQuantitiesAndDurations(String expression, String found) {
        assertThat(search(expression)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "time_now_utc(); \"2026-05-06T07:08:09Z\"",
                "time_since('', '2026-05-06T07:00:00Z', ''); \"8m9s\"",
                "time_since('2006-01-02', '2026-05-01', '2026-05-02'); \"24h0m0s\"",
                "time_add('2026-05-06T07:08:09Z', '1h30m'); \"2026-05-06T08:38:09Z\"",
                "time_to_cron('2026-05-06T07:08:09Z'); \"8 7 6 5 3\"",
                "time_parse('02-01-2006', '24-12-2025'); \"2025-12-24T00:00:00Z\"",
                "time_parse('1', '86400'); \"1970-01-02T00:00:00Z\"",
                "time_utc('2026-05-06T07:08:09+02:00'); \"2026-05-06T05:08:09Z\"",
                "time_diff('2026-05-06T07:08:09Z', '2026-05-06T06:08:09Z'); \"-1h0m0s\"",
                "time_before('2026-05-06T07:08:09Z', '2026-05-07T00:00:00Z'); true",
                "time_between('2026-05-06T07:08:09Z', '2026-05-06T00:00:00Z', '2026-05-07T00:00:00Z'); true",
                "time_truncate('2026-05-06T07:08:09Z', '1h'); \"2026-05-06T07:00:00Z\"",
            })
    void knowsTheTime(String expression, String found) {
        assertThat(search(expression)).isEqualTo(found);
    }

    @Test
    void tellsAKeyThatIsNotThereFromNull() {
        assertThat(search("empty")).isEqualTo("null");
        assertThatThrownBy(() -> search("labels.nothing"))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessage("Unknown key \"nothing\" in path");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "boxes[; the expression ends too early at column 7 of boxes[",
                "nope(name); unknown function: nope",
                "a..b; unexpected . at column 3 of a..b",
                "'open; there is no closing ' in 'open",
                "`x y`; `x y` is no JSON, in `x y`",
                "a # b; \"#\" has no meaning at column 3 of a # b",
            })
    void saysWhereAnExpressionMakesNoSense(String expression, String message) {
        assertThatThrownBy(() -> Expression.of(expression))
                .isInstanceOf(JmesPathException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "length(`1`); JMESPath function 'length': argument #1 is not of type object",
                "join('-'); JMESPath function 'join': takes 2 arguments, not 1",
                "add('1Gi', `1`); JMESPath function 'add': Types mismatch",
                "divide(`1`, `0`); JMESPath function 'divide': Zero divisor passed",
            })
    void saysWhatAFunctionRefuses(String expression, String message) {
        assertThatThrownBy(() -> search(expression)).hasMessage(message);
    }

    @Test
    void stopsWhatIsNestedTooDeep() {
        assertThatThrownBy(() -> Expression.of("!".repeat(100_000) + "a"))
                .hasMessage("the expression is nested deeper than 200 levels");
    }

    @Test
    void stopsWhatTakesTooManySteps() {
        String tenfold = " | [@, @, @, @, @, @, @, @, @, @][]";

        assertThatThrownBy(() -> search("list" + tenfold.repeat(9)))
                .isInstanceOf(LimitException.class)
                .hasMessage("the rule takes more than 10000000 steps");
    }

    @Test
    void stopsTextsAndComparisonsOfValuesThatHoldEachOtherWithoutEnd() {
        String doubled = " | [@, @]".repeat(60);

        assertThatThrownBy(() -> search("(list" + doubled + ") | to_string(@)"))
                .hasMessage("a value has more than 4194304 characters");
        assertThatThrownBy(() -> search("(list" + doubled + ") == (list[*]" + doubled + ")"))
                .hasMessage("the rule takes more than 10000000 steps");
    }
}
