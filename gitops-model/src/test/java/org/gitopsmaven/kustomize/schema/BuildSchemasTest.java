/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.schema;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.openapi.MergeSchema;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class BuildSchemasTest {

    private static final Gvk DEPLOYMENT = Gvk.of("apps/v1", "Deployment");
    private static final Gvk WIDGET = Gvk.of("example.com/v1", "Widget");
    private static final YamlMapping DOCUMENT = (YamlMapping)
            YamlReader.read("""
                    definitions:
                      Widget:
                        x-kubernetes-group-version-kind:
                        - {group: example.com, version: v1, kind: Widget}
                        properties:
                          spec: {$ref: '#/definitions/a~1Spec'}
                      a/Spec:
                        properties:
                          parts:
                            type: array
                            items: {type: object}
                            x-kubernetes-patch-strategy: merge
                            x-kubernetes-patch-merge-key: id
                      Endless: {$ref: '#/definitions/Endless'}
                    paths:
                      /apis/example.com/v1/widgets:
                        get:
                          x-kubernetes-group-version-kind: {group: example.com, version: v1, kind: Widget}
                    """, "schema.yaml", YamlDialect.GOYAML2).get(0);

    private final BuildSchemas schemas = new BuildSchemas(KustomizeVersion.V5_8_1);

    @Test
    void goesByTheSchemaOfTheUserInsteadOfTheBuiltInOne() {
        schemas.use(null, DOCUMENT, true);

        assertThat(parts().mergeKeys()).containsExactly("id");
        assertThat(schemas.schema(DEPLOYMENT)).isNull();
        assertThat(schemas.scope(WIDGET)).isEqualTo(Scope.CLUSTER);
    }

    @Test
    void goesByBothWhereAnUnknownKindWasMetBefore() {
        schemas.scope(Gvk.of("example.com/v1", "Other"));

        schemas.use(null, DOCUMENT, false);

        assertThat(schemas.schema(WIDGET)).isNotNull();
        assertThat(schemas.schema(DEPLOYMENT)).isNotNull();
    }

    @Test
    void keepsTheSchemaOfTheRootWhenABaseNamesAnother() {
        schemas.use(null, DOCUMENT, true);

        schemas.use("v1.21.2", null, false);

        assertThat(schemas.schema(WIDGET)).isNotNull();
    }

    @Test
    void refusesVersionsThatAreNotBuiltIn() {
        assertThatThrownBy(() -> schemas.use("v1.30.0", null, true))
                .isInstanceOf(KustomizeException.class)
                .hasMessage("the specified OpenAPI version is not built in");
    }

    @Test
    void knowsAdmissionPoliciesAsClusterScopedSince581() {
        Gvk policy = Gvk.of("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy");

        assertThat(schemas.scope(policy)).isEqualTo(Scope.UNKNOWN);
        assertThat(new BuildSchemas(KustomizeVersion.NEWEST).scope(policy)).isEqualTo(Scope.CLUSTER);
    }

    private MergeSchema parts() {
        MergeSchema widget = requireNonNull(schemas.schema(WIDGET));
        return requireNonNull(requireNonNull(widget.field("spec")).field("parts"));
    }
}
