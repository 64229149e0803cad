/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

        assertThat(origin)
                .isEqualTo(new ChangeOrigin(
                        COMMIT, "https://github.com/shop/web/actions/runs/42", BuildOrder.UNKNOWN, null));
    }

    @Test
    void readsTheVariablesOfOtherBuildServers() {
        assertThat(ChangeOrigin.ofEnvironment(Map.of("CI_COMMIT_SHA", COMMIT, "CI_JOB_URL", "https://gl/j/1")))
                .isEqualTo(new ChangeOrigin(COMMIT, "https://gl/j/1", BuildOrder.UNKNOWN, null));
        assertThat(ChangeOrigin.ofEnvironment(Map.of("GIT_COMMIT", COMMIT, "BUILD_URL", "https://jenkins/job/1/")))
                .isEqualTo(new ChangeOrigin(COMMIT, "https://jenkins/job/1/", BuildOrder.UNKNOWN, null));
    }

    @Test
    void readsTheNumberOfTheBuildAndTheTimeOfItsCommit() {
        ChangeOrigin origin = ChangeOrigin.ofEnvironment(
                Map.of("CI_PIPELINE_IID", "88", "CI_COMMIT_TIMESTAMP", "2026-03-04T05:06:07+02:00"));

        assertThat(origin.order()).isEqualTo(new BuildOrder(88, Instant.parse("2026-03-04T03:06:07Z")));
        assertThat(ChangeOrigin.ofEnvironment(Map.of("BUILD_NUMBER", "7b")).order())
                .isEqualTo(BuildOrder.UNKNOWN);
    }

    @Test
    void knowsNothingOutsideABuildServerAndTrustsNoOddValues() {
        assertThat(ChangeOrigin.ofEnvironment(Map.of("PATH", "/bin"))).isEqualTo(ChangeOrigin.UNKNOWN);
        assertThat(ChangeOrigin.ofEnvironment(Map.of("GIT_COMMIT", "HEAD\nX: y", "BUILD_URL", "https://u:p@jenkins/")))
                .isEqualTo(ChangeOrigin.UNKNOWN);
    }
}
