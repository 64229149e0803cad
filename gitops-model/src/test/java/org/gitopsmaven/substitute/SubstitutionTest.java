/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expectations were given by Flux' own {@code SubstituteVariables} (it/oracle/flux). */
class SubstitutionTest {

    private static final String HEAD = "apiVersion: example.org/v1\nkind: Widget\nmetadata:\n  name: web\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "${V}|1.10|1.1",
                "\"${V}\"|8080|8080",
                "'${V}'|yes|true",
                "${V}|010|8",
                "${V}|0x1F|31",
                "${V}|1_000|1000",
                "${V}|~|null",
                "${V}|.5|0.5",
                "${V}|1e3|1000",
                "${V}|a b|a b",
                "v${V}|1.10|v1.10",
                "${V} # comment|x|x",
                "\"${V}: x\"|8|'8: x'",
                "${U}|x|null",
                "${U:=7}|x|7",
                "$${V}|x|${V}",
                "\"y\"|x|\"y\"",
                "2024-01-01|x|\"2024-01-01T00:00:00Z\"",
                "${V}|[1, a]|[1, a]",
                "${V}|\"9797\"|\"9797\"",
                "${V}|\"true\"|\"true\"",
                "${V:=false}|true|true",
                "${U:=false}|x|false"
            })
    void readsTheValueAgainAsYaml(String written, String value, String substituted) {
        Resource resource = Substitution.of(Variables.of(Map.of("V", value))).apply(object("spec: " + written + "\n"));

        assertThat(YamlWriter.write(resource.content())).isEqualTo(written("spec: " + substituted + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "x,x5",
        "1234567.,1.2345675e+06",
        "123456.,123456.5",
        "0.0000,5e-05",
        "0.000,0.0005",
        "1e1,1e+15",
        "0x1,21",
        "0,5",
        "-0.,-0.5"
    })
    void makesTextOfKeys(String start, String key) {
        Resource resource =
                Substitution.of(Variables.of(Map.of("V", "5"))).apply(object("spec:\n  \"" + start + "${V}\": a\n"));

        assertThat(resource.content().get("spec")).hasToString("[" + key + ": a]");
    }

    @Test
    void keepsOrderAndPlacesOfWhatDoesNotChange() {
        Resource before = object("spec:\n  z: 1\n  a:\n  - ${V}\n  - \"kept\"\n");
        Resource after = Substitution.of(Variables.of(Map.of("V", "8"))).apply(before);

        assertThat(after.content().entries())
                .extracting(entry -> entry.name())
                .containsExactly("apiVersion", "kind", "metadata", "spec");
        assertThat(after.content().at("spec", "z")).isSameAs(before.content().at("spec", "z"));
        YamlNode list = Objects.requireNonNull(after.content().at("spec", "a"));
        assertThat(list).hasToString("[8, kept]");
        assertThat(list)
                .isInstanceOfSatisfying(
                        YamlSequence.class,
                        sequence -> assertThat(sequence.get(0).mark().line()).isEqualTo(8));
    }

    @Test
    void leavesAnObjectAloneThatIsSwitchedOff() {
        Substitution substitution = Substitution.of(Variables.of(Map.of("V", "8")));
        for (String kind : List.of("labels", "annotations")) {
            Resource off =
                    object("  " + kind + ":\n    kustomize.toolkit.fluxcd.io/substitute: disabled\nspec: ${V}\n");

            assertThat(substitution.apply(off)).isSameAs(off);
        }
    }

    @Test
    void takesQuotesFromAVariableSoThatANumberStaysText() {
        Map<String, String> variables = Map.of("q", "\"", "n", "42", "b", "true");
        Resource resource = object("spec:\n  id: ${q}${n}${q}\n  on: ${q}${b}${q}\n  every: ${n}m\n  bare: ${n}\n");

        Resource after = Substitution.of(Variables.of(variables)).apply(resource);

        assertThat(YamlWriter.write(after.content()))
                .isEqualTo(written("spec:\n  id: \"42\"\n  on: \"true\"\n  every: 42m\n  bare: 42\n"));
    }

    @Test
    void acceptsEmptyValuesInStrictMode() {
        Variables variables = Variables.of(Map.of("V", "", "W", "x")).asStrict();

        Resource after = Substitution.of(variables).apply(object("spec:\n  a: ${V}\n  b: ${W}${V}\n"));

        assertThat(YamlWriter.write(after.content())).isEqualTo(written("spec:\n  a: null\n  b: x\n"));
    }

    @Test
    void fallsBackToDefaultsInStrictMode() {
        Variables variables = Variables.of(Map.of("V", "1")).asStrict();

        Resource after = Substitution.of(variables).apply(object("spec: ${U:=test}\n"));

        assertThat(after.content().text("spec")).isEqualTo("test");
    }

    @Test
    void doesNothingWithoutVariablesUnlessForced() {
        Resource resource = object("spec: ${V:=5}\n");

        assertThat(Substitution.of(Variables.of(Map.of())).apply(resource)).isSameAs(resource);
        assertThat(new Substitution(Variables.of(Map.of()), true)
                        .apply(resource)
                        .content()
                        .text("spec"))
                .isEqualTo("5");
    }

    @Test
    void pointsAtTheExpressionThatFails() {
        Resource resource = object("spec:\n  script: |\n    echo ${HOME-x}\n");
        SubstitutionException fault = catchThrowableOfType(
                SubstitutionException.class,
                () -> Substitution.of(Variables.of(Map.of("V", "8"))).apply(resource));

        assertThat(fault.location()).isEqualTo(new Location("web.yaml", 6, 11));
        assertThat(fault.message()).isEqualTo("\"${HOME-x}\": missing closing brace");
        assertThat(fault.hint()).contains("$${");
    }

    @Test
    void pointsAtTheVariableThatStrictModeMisses() {
        SubstitutionException fault = catchThrowableOfType(
                SubstitutionException.class,
                () -> Substitution.of(Variables.of(Map.of("V", "8")).asStrict()).apply(object("spec: a-${U}\n")));

        assertThat(fault.location()).isEqualTo(new Location("web.yaml", 5, 7));
        assertThat(fault.message()).contains("\"U\"");
    }

    @Test
    void refusesAValueThatBreaksTheYaml() {
        assertThatThrownBy(() -> Substitution.of(Variables.of(Map.of("V", "'"))).apply(object("spec: '${V}: x'\n")))
                .isInstanceOf(SubstitutionException.class)
                .hasMessageContaining("Widget/web is no YAML after substitution");
    }

    private static Resource object(String rest) {
        return new Resource(tree(HEAD + rest), new Origin(new Location("web.yaml", 1, 1)));
    }

    private static String written(String rest) {
        return YamlWriter.write(tree(HEAD + rest));
    }

    private static YamlMapping tree(String text) {
        return (YamlMapping) YamlReader.readOne(text, "web.yaml", YamlDialect.GOYAML3);
    }
}
