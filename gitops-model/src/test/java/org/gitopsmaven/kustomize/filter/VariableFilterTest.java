/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.Trees;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlValue;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableFilterTest {

    private static final Map<String, YamlValue> VALUES = Map.of(
            "NAME", new YamlValue.Text("web"),
            "COUNT", new YamlValue.Int(BigInteger.valueOf(30)),
            "RATIO", new YamlValue.Real(1000000),
            "ON", new YamlValue.Bool(true));

    @ParameterizedTest
    @CsvSource({
        "$(NAME), web",
        "a-$(NAME)-$(COUNT), a-web-30",
        "$(MISSING)-$(NAME), $(MISSING)-web",
        "$$(NAME), $(NAME)",
        "cost: $5, cost: $5",
        "$(NAME, $(NAME",
        "100$, 100$",
        "x$(RATIO), x1e+06",
        "$(ON), true",
        "$(COUNT), 30",
        "$(RATIO), 1000000"
    })
    void expands(String before, String after) {
        YamlMapping object = Trees.read("kind: Thing\nspec: {value: placeholder}");
        ((YamlMapping) object.entries().get(1).value()).put("value", YamlScalar.string(before));

        new VariableFilter(VALUES::get).apply(object, FieldSpec.ofAnyKind("spec/value", false));

        assertThat(object).hasToString("[kind: Thing, spec: [value: " + after + "]]");
    }

    @Test
    void givesAFieldThatIsNothingButAVariableTheTypeOfItsValue() {
        YamlMapping object = Trees.read("kind: Thing\nspec: {a: $(COUNT), b: $(ON), c: x$(COUNT), d: [$(COUNT)]}");
        VariableFilter filter = new VariableFilter(VALUES::get);

        filter.apply(object, FieldSpec.ofAnyKind("spec", false));
        filter.apply(object, FieldSpec.ofAnyKind("spec/d", false));

        assertThat(YamlWriter.write(object))
                .isEqualTo(Trees.printed("kind: Thing\nspec: {a: 30, b: true, c: x30, d: [30]}"));
    }

    @Test
    void refusesListsOfOtherThanStrings() {
        YamlMapping object = Trees.read("kind: Thing\nspec: [1]");

        assertThatThrownBy(() -> new VariableFilter(VALUES::get).apply(object, FieldSpec.ofAnyKind("spec", false)))
                .isInstanceOf(KustomizeException.class)
                .hasMessage("considering field 'spec' of object Thing.[noVer].[noGrp]/[noName].[noNs]:"
                        + " invalid value type expect a string");
    }
}
