/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.Trees;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecList;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.schema.BuildSchemas;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Test;

class NamespaceFilterTest {

    private static final FieldSpecs SPECS =
            TransformerConfig.defaults(KustomizeVersion.V5_8_1).get(FieldSpecList.NAMESPACE);
    private static final String BINDING = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: {name: b}
            subjects:
            - {kind: ServiceAccount, name: default}
            - {kind: ServiceAccount, name: other, namespace: x}
            - {kind: User, name: joe}
            """;

    @Test
    void setsTheNamespaceOfAllButClusterScopedObjects() {
        assertThat(changed("kind: Thing\nmetadata: {name: a, namespace: old}", SubjectMode.DEFAULT_ONLY, false))
                .isEqualTo(Trees.printed("kind: Thing\nmetadata: {name: a, namespace: new}"));
        assertThat(changed("apiVersion: v1\nkind: Node\nmetadata: {name: a}", SubjectMode.DEFAULT_ONLY, false))
                .isEqualTo(Trees.printed("apiVersion: v1\nkind: Node\nmetadata: {name: a}"));
    }

    @Test
    void renamesTheNamespaceObject() {
        assertThat(changed("apiVersion: v1\nkind: Namespace\nmetadata: {name: a}", SubjectMode.DEFAULT_ONLY, false))
                .isEqualTo(Trees.printed("apiVersion: v1\nkind: Namespace\nmetadata: {name: new}"));
    }

    @Test
    void leavesANamespaceThatIsThereWhenAskedTo() {
        String object = "kind: Thing\nmetadata: {name: a, namespace: old}";

        assertThat(changed(object, SubjectMode.DEFAULT_ONLY, true)).isEqualTo(Trees.printed(object));
    }

    @Test
    void setsTheNamespaceOfTheSubjectsThatTheModeMeans() {
        assertThat(changed(BINDING, SubjectMode.DEFAULT_ONLY, false))
                .isEqualTo(Trees.printed(BINDING.replace("default}", "default, namespace: new}")));
        assertThat(changed(BINDING, SubjectMode.ALL_SERVICE_ACCOUNTS, false))
                .isEqualTo(Trees.printed(BINDING.replace("default}", "default, namespace: new}")
                        .replace("namespace: x", "namespace: new")));
        assertThat(changed(BINDING, SubjectMode.NONE, false)).isEqualTo(Trees.printed(BINDING));
    }

    @Test
    void refusesFieldSpecsThatLeadToMaps() {
        FieldSpecs specs = FieldSpecs.of(FieldSpec.ofAnyKind("spec", false));

        assertThatThrownBy(() -> filter(specs, SubjectMode.NONE, false).apply(Trees.read("kind: Thing\nspec: {a: b}")))
                .isInstanceOf(KustomizeException.class)
                .hasMessageStartingWith("namespace field specs must target scalar nodes: considering field 'spec'");
    }

    @Test
    void refusesUnknownSubjectModes() {
        assertThatThrownBy(() -> SubjectMode.of("some"))
                .hasMessage("invalid value \"some\" for setRoleBindingSubjects: must be one of \"defaultOnly\","
                        + " \"none\" or \"allServiceAccounts\"");
    }

    private static String changed(String text, SubjectMode mode, boolean unsetOnly) {
        YamlMapping object = Trees.read(text);
        filter(SPECS, mode, unsetOnly).apply(object);
        return YamlWriter.write(object);
    }

    private static NamespaceFilter filter(FieldSpecs specs, SubjectMode mode, boolean unsetOnly) {
        return new NamespaceFilter(
                "new", specs, unsetOnly, mode, new BuildSchemas(KustomizeVersion.V5_8_1), YamlMark.NONE);
    }
}
