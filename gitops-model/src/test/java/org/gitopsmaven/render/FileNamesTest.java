/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void namesFilesByKindAndName() {
        assertThat(names("v1 Service - web", "apps/v1 Deployment - web"))
                .containsExactly("service-web.yaml", "deployment-web.yaml");
    }

    @Test
    void addsTheNamespaceWhereANameIsTaken() {
        assertThat(names("v1 Secret a web", "v1 Secret b web", "v1 Secret a db"))
                .containsExactly("secret-a-web.yaml", "secret-b-web.yaml", "secret-db.yaml");
    }

    @Test
    void addsTheGroupWhereTheNamespaceIsTheSame() {
        assertThat(names("v1 Service a web", "serving.knative.dev/v1 Service a web"))
                .containsExactly("service-a-web.yaml", "service-serving.knative.dev-a-web.yaml");
    }

    @Test
    void numbersWhatNothingElseTellsApart() {
        assertThat(names("v1 Service - web", "v1 Service - WEB"))
                .containsExactly("service-web.yaml", "service-web-2.yaml");
    }

    @Test
    void keepsToNamesThatEverySystemAllows() {
        assertThat(names("rbac.authorization.k8s.io/v1 ClusterRole - system:node/../x"))
                .containsExactly("clusterrole-system-node-..-x.yaml");
        assertThat(names("v1 ConfigMap - " + "a".repeat(253)).get(0)).hasSizeBetween(200, 220);
    }

    private static List<String> names(String... objects) {
        StringBuilder text = new StringBuilder();
        for (String object : objects) {
            String[] parts = object.split(" ", -1);
            text.append("---\napiVersion: ").append(parts[0]).append("\nkind: ").append(parts[1]);
            text.append("\nmetadata:\n  name: ").append(parts[3]).append('\n');
            text.append(parts[2].equals("-") ? "" : "  namespace: " + parts[2] + "\n");
        }
        return FileNames.of(Renderings.resources("test.yaml", text.toString()));
    }
}
