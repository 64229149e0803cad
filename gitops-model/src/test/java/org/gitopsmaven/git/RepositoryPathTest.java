/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "a/../b",
                "/a",
                "a/",
                "a//b",
                ".git/config",
                "a/.GIT/x",
                "git~1/x",
                "a\\b",
                "C:/x",
                "con",
                "a/nul.txt",
                "a\0b",
                "a\nb",
                "a.",
                ".g\u200cit/x"
            })
    void refusesWhatCouldLeaveTheRootAnywhere(String path) {
        assertThatThrownBy(() -> RepositoryPath.of(path))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("is no path in a repository");
        assertThatThrownBy(() -> RepositoryPath.of("dir").resolve(path)).isInstanceOf(GitOpsException.class);
    }

    @Test
    void refusesWhatIsTooDeep() {
        String deep = "a/".repeat(200) + "b";

        assertThatThrownBy(() -> RepositoryPath.of(deep)).hasMessageContaining("deeper than 100 directories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".github/workflows/ci.yaml", ".gitmodules", "apps/web/überall.yaml", "-x"})
    void acceptsOrdinaryNames(String path) {
        assertThat(RepositoryPath.of(path)).hasToString(path);
    }

    @Test
    void knowsItsPlaceInTheTree() {
        RepositoryPath path = RepositoryPath.of("apps/web/values.yaml");

        assertThat(path.name()).isEqualTo("values.yaml");
        assertThat(path.parent()).hasToString("apps/web");
        assertThat(path.segments()).containsExactly("apps", "web", "values.yaml");
        assertThat(path.startsWith(RepositoryPath.of("apps"))).isTrue();
        assertThat(path.startsWith(RepositoryPath.of("app"))).isFalse();
        assertThat(RepositoryPath.ROOT.resolve("apps").parent()).isEqualTo(RepositoryPath.ROOT);
        assertThat(RepositoryPath.ROOT.segments()).isEmpty();
    }
}
