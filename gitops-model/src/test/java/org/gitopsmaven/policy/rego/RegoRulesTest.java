/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegoRulesTest {

    @Test
    void gathersTheMessagesOfASet() {
        String policy = """
                package test

                deny contains msg if {
                    some container in input.spec.containers
                    endswith(container.image, ":latest")
                    msg := sprintf("%s of %v floats", [container.name, input.kind])
                }

                deny contains "no containers" if not input.spec.containers
                """;
        String pod = """
                {"kind": "Pod", "spec": {"containers": [
                    {"name": "b", "image": "b:latest"}, {"name": "a", "image": "a:1"}, {"name": "c", "image": "c:latest"}]}}
                """;

        assertThat(Rego.value(Rego.v1(policy), "deny", pod)).isEqualTo("[\"b of Pod floats\",\"c of Pod floats\"]");
        assertThat(Rego.value(Rego.v1(policy), "deny", "{}")).isEqualTo("[\"no containers\"]");
    }

    @Test
    void readsTheSyntaxBeforeVersionOne() {
        String policy = """
                package test
                import data.lib.limits as limits

                deny[msg] {
                    name := input.names[i]
                    count(name) > limits.longest
                    not exempt(name)
                    msg := concat(" ", [name, "is too long"])
                }

                exempt(name) { name == input.exempt[_] }
                exempt("sandbox") = true { true }

                sizes[name] = n { name := input.names[_]; n = count(name) }
                default strict = false
                """;
        String limits = "package lib.limits\nlongest = 3";
        RegoPolicies policies = Rego.v0(policy, limits);
        String input = "{\"names\": [\"abcd\", \"ab\", \"abcde\", \"sandbox\"], \"exempt\": [\"abcde\"]}";

        assertThat(Rego.value(policies, "deny", input)).isEqualTo("[\"abcd is too long\"]");
        assertThat(Rego.value(policies, "sizes", input)).isEqualTo("{\"ab\":2,\"abcd\":4,\"abcde\":5,\"sandbox\":7}");
        assertThat(Rego.value(policies, "strict", input)).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not input.x                      | true
                    not input.x == 1                 | true
                    not f(1) == input.x              | true
                    not input.l[0].y == 1            | true
                    not f(input.x)                   | undefined
                    not f(input.x) == 1              | undefined
                    not count(input.x) > 0           | undefined
                    not startswith(input.x, "a")     | undefined
                    not input.x > 1                  | undefined
                    not input.x in [1]               | undefined
                    not [1, 2][_] == 3               | true
                    not [1, 2][_] == 2               | undefined
                    """)
    void negatesOnlyWhatIsDefined(String body, String expected) {
        assertThat(Rego.x("f(a) := a\nx if { " + body + " }")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    x := y if { z := y + 1; y = 2; z == 3 }                     → 2
                    x := [i | [1, 2, 3][i] > 1]                                 → [1,2]
                    x := {k: v | some k, v in {"a": 1}}                         → {"a":1}
                    x := {v | some v in [3, 1, 3]}                              → [1,3]
                    x := y if { [y, "b"] = ["a", z]; z == "b" }                 → "a"
                    x := y if { {"k": y} = {"k": 7} }                           → 7
                    x if { every n in [1, 2] { n > 0 } }                        → true
                    x if { every n in [1, -2] { n > 0 } }                       → undefined
                    x := 1 if { false } else := 2 if { true } else := 3         → 2
                    x := y if { y := input with input as {"a": 1} }             → {"a":1}
                    x := y if { y := input.a.b with input.a.b as 5 }            → 5
                    x := y if { y := count([1]) with count as 9 }               → 9
                    x := y if { y := data.base.n with data.base.n as 3 }        → 3
                    x := $"{1 + 1} and {input.none}."                           → "2 and \\u003cundefined\\u003e."
                    x contains y if { walk({"a": [5]}, [["a", 0], y]) }         → [5]
                    x[y].z := 1 if some y in ["p", "q"]                         → {"p":{"z":1},"q":{"z":1}}
                    x if { 1 in [1]; ("k", 2 in {"k": 2}) }                     → true
                    x if { {1} | {2} == {2, 1} }                                → true
                    """)
    void evaluates(String rules, String expected) {
        assertThat(Rego.x(rules)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x := y                            | policy0.rego:2:6    | rego_unsafe_var_error: var y is unsafe
                    x if { not input.a == z }         | policy0.rego:2:23   | rego_unsafe_var_error: var z is unsafe
                    x := sprintff("a", [])            | policy0.rego:2:6    | rego_type_error: undefined function sprintff
                    x := count(1, 2, 3)               | policy0.rego:2:6    | rego_type_error: function has arity 1, got 3 arguments
                    x if { y := 1; y := 2 }           | policy0.rego:2:16   | rego_compile_error: var y assigned above
                    x { true }                        | policy0.rego:2:1    | rego_parse_error: `if` keyword is required before rule body
                    x := [1, 2                        | policy0.rego:2:11   | rego_parse_error: unexpected end of file: expected ","
                    x := "a                           | policy0.rego:2:6    | rego_parse_error: non-terminated string
                    x := 1 if { x == ; }              | policy0.rego:2:18   | rego_parse_error: unexpected ";": expected a term
                    """)
    void tellsWhereAModuleIsWrong(String rule, String location, String message) {
        assertThatThrownBy(() -> Rego.x(rule)).isInstanceOfSatisfying(RegoException.class, e -> {
            assertThat(String.valueOf(e.location())).isEqualTo(location);
            assertThat(e.message()).isEqualTo(message);
        });
    }

    @Test
    void putsAFunctionInThePlaceOfAnother() {
        assertThat(Rego.x("x := y if { y := f(2) with f as g }\nf(a) := a\ng(a) := a * 10"))
                .isEqualTo("20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x := 1\nx := 2", "x := y if some y in [1, 2]", "x[\"a\"] := 1\nx[y] := 2 if y := \"a\""})
    void refusesRulesThatDisagree(String rules) {
        assertThatThrownBy(() -> Rego.x(rules))
                .isInstanceOfSatisfying(
                        RegoException.class, e -> assertThat(e.code()).isEqualTo("eval_conflict_error"));
    }

    @Test
    void stopsWhatWouldNotEnd() {
        String loop = "x := [1 | some i in numbers.range(1, 9999); some j in numbers.range(1, 9999); i == j + 10000]";
        assertThatThrownBy(() -> Rego.x(loop))
                .isInstanceOf(RegoException.class)
                .hasMessageContaining("stopped: more than 10000000 steps");
        assertThatThrownBy(() -> Rego.x("x := f(1)\nf(n) := f(n + 1)"))
                .isInstanceOf(RegoException.class)
                .hasMessageContaining("calls nested deeper than 2000");
        assertThatThrownBy(
                        () -> Rego.x("x := [i | some i in numbers.range(1, 1999); some j in numbers.range(1, 1999)]"))
                .isInstanceOf(RegoException.class)
                .hasMessageContaining("more than 1000000 elements gathered");
        assertThatThrownBy(() -> Rego.x("x := numbers.range(1, 1000000000000)"))
                .isInstanceOf(RegoException.class)
                .hasMessageContaining("more than 2000000 numbers");
        assertThatThrownBy(() -> Rego.x("x := data.test.x"))
                .isInstanceOf(RegoException.class)
                .hasMessageContaining("data.test.x is recursive");
        assertThatThrownBy(() -> Rego.x("x := " + "[".repeat(5_000)))
                .isInstanceOf(RegoException.class)
                .hasMessageContaining("nested deeper than 400 levels");
    }

    @Test
    void answersExponentialRegularExpressionsInLinearTimeAndRefusesTheirRepetitions() {
        assertThat(
                        Rego.x(
                                "x := regex.match(`^(a+)+$`, sprintf(\"%s!\", [concat(\"\", [\"a\" | numbers.range(1, 5000)[_]])]))"))
                .isEqualTo("false");
        assertThat(Rego.x("x := \"refused\" if not regex.is_valid(`(((a{30}){30}){30}){30}`)"))
                .isEqualTo("\"refused\"");
    }

    @Test
    void remembersWhatWasRefusedWhereARuleIsReadAgain() {
        RegoPolicies policies = Rego.v1("package test\ndown if http.send({\"url\": \"u\"}).status_code != 200\n"
                + "deny contains 1 if down\nwarn contains 1 if down\nviolation contains 1 if input.x");
        RegoQuestions questions = policies.about(null, ObjectValue.EMPTY, 0);

        assertThat(refused(policies, questions, "deny")).containsExactly("http.send");
        assertThat(refused(policies, questions, "warn")).containsExactly("http.send");
        assertThat(refused(policies, questions, "violation")).isEmpty();
    }

    private static Set<String> refused(RegoPolicies policies, RegoQuestions questions, String rule) {
        return questions.ask(policies.rule(List.of("test", rule)).orElseThrow()).refused();
    }

    @Test
    void notesWhatABuildCannotKnow() {
        RegoPolicies policies =
                Rego.v1("package test\ndeny contains \"down\" if http.send({\"url\": \"u\"}).status_code != 200");

        RegoPolicies.Answer answer = policies.evaluate(List.of("test", "deny"), null, ObjectValue.EMPTY, 0);

        assertThat(String.valueOf(answer.value())).isEqualTo("[]");
        assertThat(answer.refused()).containsExactly("http.send");
    }

    @Test
    void laysRulesOverBaseData() {
        RegoPolicies policies = Rego.v1("package test.a\nn := 1", "package test\nkeys contains k if data.test.a[k]");
        ObjectValue data =
                (ObjectValue) org.gitopsmaven.policy.rego.value.JsonReader.read("{\"test\": {\"a\": {\"m\": 2}}}");

        assertThat(String.valueOf(policies.evaluate(List.of("test", "keys"), null, data, 0)
                        .value()))
                .isEqualTo("[\"m\",\"n\"]");
    }
}
