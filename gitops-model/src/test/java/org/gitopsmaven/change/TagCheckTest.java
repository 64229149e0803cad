/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.junit.jupiter.api.Test;

class TagCheckTest {

    private static final String DIGEST = "sha256:" + "ab".repeat(32);

    @Test
    void refusesTagsThatMove() {
        assertThatThrownBy(() -> check("tags: {}", "latest", "", false)).hasMessageContaining("may be another image");
        assertThatThrownBy(() -> check("tags: {}", "prod-latest", "", false))
                .hasMessageContaining("its tag is not fixed");
        assertThatThrownBy(() -> check("tags: {}", "", "", false)).hasMessageContaining("it has no tag");
        assertThatCode(() -> check("tags: {}", "latest", DIGEST, false)).doesNotThrowAnyException();
        assertThatCode(() -> check("tags: {floating: true}", "latest", "", false))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsADigestWhereTheEnvironmentDoes() {
        assertThatThrownBy(() -> check("tags: {digest: required}", "v1", "", false))
                .hasMessageContaining("has no digest");
        assertThatCode(() -> check("tags: {digest: required}", "v1", DIGEST, false))
                .doesNotThrowAnyException();
    }

    @Test
    void holdsAHotfixToItsOwnPattern() {
        String rules = "hotfix: {pattern: 'v.*-fix'}";

        assertThatCode(() -> check(rules, "v1", "", false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(rules, "v1", "", true)).hasMessageContaining("want a tag that matches v.*-fix");
    }

    private static void check(String rules, String tag, String digest, boolean hotfix) {
        GitOpsYaml yaml = GitOpsYaml.of("environments: [{name: prod, " + rules + "}]", "gitops.yaml");
        new TagCheck(yaml.environment(EnvironmentName.of("prod")), false)
                .check(new ImageParts("r.io/web", tag, digest), hotfix);
    }
}
