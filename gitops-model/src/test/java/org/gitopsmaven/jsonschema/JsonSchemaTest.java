/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {

    @Test
    void pointsAtValuesAndAtKeys() {
        String schema = """
                type: object
                required: [name]
                additionalProperties: false
                properties:
                  name: {}
                  size: {type: [integer, "null"]}
                  mode: {const: fast}
                """;

        assertThat(faults(schema, "size: large\nmdoe: fast\nmode: slow\n"))
                .containsExactlyInAnyOrder(
                        "1:1 REQUIRED : missing required field name",
                        "1:7 TYPE size: expected integer or null, got string 'large'",
                        "2:1 UNKNOWN_FIELD mdoe: unknown field 'mdoe'; did you mean 'mode'?",
                        "3:7 ENUM mode: string 'slow' is not fast");
        assertThat(faults(schema, "name: a\nsize: null\nmode: fast\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {if: {properties: {a: {const: 1}}}, then: {required: [b]}, else: {required: [c]}} | {a: 1} | REQUIRED : missing required field b
                    {if: {properties: {a: {const: 1}}}, then: {required: [b]}, else: {required: [c]}} | {a: 2} | REQUIRED : missing required field c
                    {patternProperties: {'^x-': {type: integer}}} | {x-a: b} | TYPE x-a: expected integer, got string 'b'
                    {propertyNames: {maxLength: 2}} | {abc: 1} | RANGE abc: the name of the field: has 3 characters, must have at most 2
                    {dependentRequired: {a: [b]}} | {a: 1} | REQUIRED : missing required field b
                    {dependencies: {a: {required: [b]}}} | {a: 1} | REQUIRED : missing required field b
                    {not: {required: [a]}} | {a: 1} | COMBINATION : is what the schema does not allow
                    {oneOf: [{required: [a]}, {required: [b]}]} | {a: 1, b: 1} | COMBINATION : fits 2 alternatives of which only one is allowed
                    {anyOf: [{required: [a]}, {required: [b]}]} | {c: 1} | COMBINATION : fits none of the alternatives: missing required field a; or missing required field b
                    {properties: {a: {anyOf: [{type: string}, {type: object, required: [b]}]}}} | {a: {c: 1}} | REQUIRED a: missing required field b
                    {properties: {a: {prefixItems: [{type: string}], items: false}}} | {a: [x, y]} | COMBINATION a[1]: must not be there
                    {properties: {a: {items: [{type: string}], additionalItems: {type: integer}}}} | {a: [x, z]} | TYPE a[1]: expected integer, got string 'z'
                    {properties: {a: {contains: {const: x}}}} | {a: [y]} | RANGE a: has 0 items of the kind it must have at least 1 of
                    {properties: {a: {uniqueItems: true}}} | {a: [{x: 1, y: 2}, {y: 2, x: 1.0}]} | COMBINATION a[1]: is in the list before
                    {properties: {a: {exclusiveMinimum: 3}}} | {a: 3} | RANGE a: 3 must be greater than 3
                    {allOf: [{properties: {a: true}}], unevaluatedProperties: false} | {a: 1, b: 2} | UNKNOWN_FIELD b: unknown field 'b'
                    {properties: {a: {$ref: '#/$defs/port'}}, $defs: {port: {maximum: 9}}} | {a: 10} | RANGE a: 10 must be at most 9
                    {properties: {a: {$ref: '#port'}}, $defs: {x: {$anchor: port, maximum: 9}}} | {a: 10} | RANGE a: 10 must be at most 9
                    {properties: {a: false}} | {a: 1} | UNKNOWN_FIELD a: unknown field 'a'
                    """)
    void tellsWhatASchemaHasAgainstAValue(String schema, String value, String fault) {
        assertThat(faults(schema, value)).singleElement().asString().endsWith(" " + fault);
    }

    @Test
    void followsSchemasThatDescribeThemselvesAsDeepAsTheValue() {
        String schema = "{properties: {child: {$ref: '#'}, size: {type: integer}}}";

        assertThat(faults(schema, "{child: {child: {child: {size: x}}}}"))
                .singleElement()
                .asString()
                .contains("TYPE child.child.child.size: ");
    }

    @Test
    void refusesASchemaThatGoesRoundInACircle() {
        String schema = "{$ref: '#/$defs/a', $defs: {a: {$ref: '#/$defs/b'}, b: {$ref: '#/$defs/a'}}}";

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> faults(schema, "{}"))
                .withMessageContaining("refers to itself");
    }

    @Test
    void refusesASchemaWhoseAlternativesMultiply() {
        String twice = "{anyOf: [{properties: {a: {$ref: '#'}}}, {properties: {a: {$ref: '#'}}}]}";
        String deep = "{a: ".repeat(40) + "1" + "}".repeat(40);

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> faults(twice, deep))
                .withMessageContaining("needs more than");
    }

    @Test
    void saysWhatOfASchemaItDoesNotCheck() {
        JsonSchema schema = schema("""
                {properties: {a: {$ref: 'https://example.org/other.json'}, b: {pattern: '(?=x)y'}, c: {$ref: '#/$defs/c'}},
                 $defs: {c: {patternProperties: {'(?!z)': {}}}}, unevaluatedProperties: false}
                """);

        assertThat(schema.unchecked())
                .extracting(YamlScalar::text)
                .containsExactlyInAnyOrder("https://example.org/other.json", "(?=x)y", "(?!z)");
        assertThat(schema.check(node("{a: 1, b: 1, c: {d: 1}, e: 1}"), YamlDialect.GOYAML2))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {type: object, properties: {a: {type: string, pattern: x}}, required: [a]} | false
                    {properties: {a: {oneOf: [{type: string}, {type: integer}], minimum: 1, exclusiveMinimum: true}}} | false
                    {properties: {a: {}}, anyOf: [{properties: {a: {}}, required: [a]}]} | false
                    {properties: {a: {}}, anyOf: [{properties: {b: {}}}]} | true
                    {properties: {a: {type: [string, 'null']}}} | true
                    {properties: {a: {properties: {b: {$ref: '#/x'}}}}} | true
                    {properties: {a: true}} | true
                    {properties: {a: {}}, additionalProperties: {type: string}} | true
                    {additionalProperties: {type: string}} | false
                    {properties: {a: {exclusiveMaximum: 3}}} | true
                    """)
    void knowsSchemasThatSayMoreThanThoseOfCrds(String schema, boolean more) {
        assertThat(WiderSchema.isOne((YamlMapping) node(schema))).isEqualTo(more);
    }

    private static List<String> faults(String schema, String value) {
        return schema(schema).check(node(value), YamlDialect.GOYAML2).stream()
                .map(fault ->
                        fault.place().mark().line() + ":" + fault.place().mark().column() + " " + fault.kind() + " "
                                + fault.path() + ": " + fault.message())
                .toList();
    }

    private static JsonSchema schema(String text) {
        return new JsonSchema((YamlMapping) node(text));
    }

    private static YamlNode node(String text) {
        return Objects.requireNonNull(YamlReader.readOne(text, "m.yaml", YamlDialect.GOYAML2));
    }
}
