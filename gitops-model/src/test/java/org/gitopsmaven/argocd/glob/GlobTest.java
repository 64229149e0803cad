/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.glob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;

class GlobTest {

    @Test
    void staysWithinASegmentInPathMatch() {
        assertThat(Glob.of("apps/*", GlobSyntax.PATH_MATCH).matches("apps/web")).isTrue();
        assertThat(Glob.of("apps/*", GlobSyntax.PATH_MATCH).matches("apps/web/x"))
                .isFalse();
        assertThat(Glob.of("apps/**", GlobSyntax.PATH_MATCH).matches("apps/web/x"))
                .isFalse();
        assertThat(Glob.of("a[b-d]?{x}", GlobSyntax.PATH_MATCH).matches("acz{x}"))
                .isTrue();
        assertThat(Glob.of("[^a]", GlobSyntax.PATH_MATCH).matches("a")).isFalse();
    }

    @Test
    void crossesSegmentsInPathspecs() {
        assertThat(Pathspec.of("envs/*/values.yaml").matches("envs/dev/eu/values.yaml"))
                .isTrue();
        assertThat(Pathspec.of("envs").matches("envs/dev/x.yaml")).isTrue();
        assertThat(Pathspec.of("./envs/").matches("envs/dev/x.yaml")).isTrue();
        assertThat(Pathspec.of("env").matches("envs/dev/x.yaml")).isFalse();
        assertThatThrownBy(() -> Pathspec.of("/etc")).hasMessageContaining("outside repository");
        assertThatThrownBy(() -> Pathspec.of("../x")).hasMessageContaining("outside repository");
    }

    @Test
    void knowsDirectoriesAndAlternativesInDoublestar() {
        Glob glob = Glob.of("envs/**/{app,svc}.yaml", GlobSyntax.DOUBLESTAR);

        assertThat(glob.matches("envs/app.yaml")).isTrue();
        assertThat(glob.matches("envs/dev/eu/svc.yaml")).isTrue();
        assertThat(glob.matches("envs/dev/eu/db.yaml")).isFalse();
        assertThat(Glob.of("envs/*/a.yaml", GlobSyntax.DOUBLESTAR).matches("envs/dev/eu/a.yaml"))
                .isFalse();
    }

    @Test
    void crossesSlashesInGobwasOnlyWithoutASeparator() {
        assertThat(Glob.of("https://h/*", GlobSyntax.GOBWAS).matches("https://h/a/b"))
                .isTrue();
        assertThat(Glob.of("https://h/*", GlobSyntax.GOBWAS_SLASH).matches("https://h/a/b"))
                .isFalse();
        assertThat(Glob.of("https://h/**", GlobSyntax.GOBWAS_SLASH).matches("https://h/a/b"))
                .isTrue();
    }

    @Test
    void refusesPatternsThatDoNotEnd() {
        assertThatThrownBy(() -> Glob.of("a[", GlobSyntax.PATH_MATCH)).isInstanceOf(GitOpsException.class);
        assertThatThrownBy(() -> Glob.of("a{b", GlobSyntax.DOUBLESTAR)).isInstanceOf(GitOpsException.class);
        assertThatThrownBy(() -> Glob.of("a\\", GlobSyntax.PATHSPEC)).isInstanceOf(GitOpsException.class);
    }
}
