/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeOriginTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @Test
    void readsTheVariablesOfGitHubActions() {
        ChangeOrigin origin = ChangeOrigin.ofEnvironment(Map.of(
                "GITHUB_SHA", COMMIT,
                "GITHUB_SERVER_URL", "https://github.com",
                "GITHUB_REPOSITORY", "shop/web",
                "GITHUB_RUN_ID", "42"));

        assertThat(origin).isEqualTo(new ChangeOrigin(COMMIT, "https://github.com/shop/web/actions/runs/42", null));
    }

    @Test
    void readsTheVariablesOfOtherBuildServers() {
        assertThat(ChangeOrigin.ofEnvironment(Map.of("CI_COMMIT_SHA", COMMIT, "CI_JOB_URL", "https://gl/j/1")))
                .isEqualTo(new ChangeOrigin(COMMIT, "https://gl/j/1", null));
        assertThat(ChangeOrigin.ofEnvironment(Map.of("GIT_COMMIT", COMMIT, "BUILD_URL", "https://jenkins/job/1/")))
                .isEqualTo(new ChangeOrigin(COMMIT, "https://jenkins/job/1/", null));
    }

    @Test
    void knowsNothingOutsideABuildServerAndTrustsNoOddValues() {
        assertThat(ChangeOrigin.ofEnvironment(Map.of("PATH", "/bin"))).isEqualTo(ChangeOrigin.UNKNOWN);
        assertThat(ChangeOrigin.ofEnvironment(Map.of("GIT_COMMIT", "HEAD\nX: y", "BUILD_URL", "https://u:p@jenkins/")))
                .isEqualTo(ChangeOrigin.UNKNOWN);
    }
}
