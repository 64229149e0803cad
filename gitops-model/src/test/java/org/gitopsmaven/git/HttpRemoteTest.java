/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.git.CommitResult.Committed;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds on every server: JGit's own and, where git is installed, {@code git http-backend}. */
class HttpRemoteTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void bumpsOneOfManyServicesWithFewRequestsAndBytes(ServedRepository.Kind kind) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, ServedRepository.services(300))) {
            GitBranch branch = served.open();

            CommitResult result = GitBranchTest.set(branch, "services/svc-123/overlays/prod/kustomization.yaml", "b\n");

            assertThat(result).isInstanceOf(Committed.class);
            assertThat(served.repository().text("services/svc-123/overlays/prod/kustomization.yaml"))
                    .isEqualTo("b\n");
            assertThat(served.repository().text("services/svc-124/overlays/prod/kustomization.yaml"))
                    .isEqualTo("prod of 124\n");
            assertThat(served.server().requests()).hasSizeLessThanOrEqualTo(8);
            assertThat(served.server().sent()).isLessThan(20_000);
        }
    }

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void walksDownOneLevelAtATimeWhereFewDirectoriesHoldMany(ServedRepository.Kind kind) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            files.add("envs/dev/us-east-1/app-" + i + "/values.yaml");
            files.add("image:\n  tag: 1." + i + "\n");
        }
        try (ServedRepository served = ServedRepository.start(kind, directory, files)) {

            GitBranchTest.set(served.open(), "envs/dev/us-east-1/app-7/values.yaml", "image:\n  tag: 2\n");

            assertThat(served.repository().text("envs/dev/us-east-1/app-7/values.yaml"))
                    .isEqualTo("image:\n  tag: 2\n");
            assertThat(served.repository().text("envs/dev/us-east-1/app-8/values.yaml"))
                    .isEqualTo("image:\n  tag: 1.8\n");
            assertThat(served.server().requests()).hasSizeLessThanOrEqualTo(8);
            assertThat(served.server().sent()).isLessThan(20_000);
        }
    }

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void needsFewRequestsForTheNextCommit(ServedRepository.Kind kind) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, ServedRepository.services(50))) {
            GitBranch branch = served.open();
            GitBranchTest.set(branch, "services/svc-1/overlays/prod/kustomization.yaml", "one\n");
            GitBranchTest.set(served.open(), "services/svc-2/overlays/prod/kustomization.yaml", "two\n");
            served.server().requests().clear();
            long before = served.server().sent();

            GitBranchTest.set(branch, "services/svc-1/overlays/prod/kustomization.yaml", "three\n");

            assertThat(served.server().requests()).hasSizeLessThanOrEqualTo(6);
            assertThat(served.server().sent() - before).isLessThan(5_000);
            assertThat(served.repository().text("services/svc-2/overlays/prod/kustomization.yaml"))
                    .isEqualTo("two\n");
            assertThat(served.repository().log()).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void readsTheTipFarBelow(ServedRepository.Kind kind) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, ServedRepository.services(3))) {
            GitSnapshot tip = served.open().snapshot();

            assertThat(tip.read(RepositoryPath.of("services/svc-0/base/deployment.yaml")))
                    .hasValue("base of 0\n".getBytes(UTF_8));
            assertThat(tip.list(RepositoryPath.of("services/svc-0/overlays")).stream()
                            .map(GitSnapshot.Entry::name))
                    .containsExactly("dev", "prod");
            assertThat(tip.read(RepositoryPath.of("services/svc-9/overlays/prod/kustomization.yaml")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void readsTheHistoryWithoutItsFiles(ServedRepository.Kind kind) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, ServedRepository.services(100))) {
            GitBranch branch = served.open();
            GitBranchTest.set(branch, "README.md", "x\n");

            assertThat(branch.log(5).stream().map(CommitRecord::subject)).containsExactly("Set README.md", "First");
        }
    }

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void readsAndWritesWhereTheServerSpeaksTheOldProtocol(ServedRepository.Kind kind) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, ServedRepository.services(50))) {
            served.server().speakOldProtocol();
            GitBranch branch = served.open();

            GitBranchTest.set(branch, ServedRepository.overlay(7), "one\n");
            GitBranchTest.set(served.open(), ServedRepository.overlay(8), "two\n");
            GitBranchTest.set(branch, ServedRepository.overlay(7), "three\n");

            assertThat(served.repository().text(ServedRepository.overlay(7))).isEqualTo("three\n");
            assertThat(served.repository().text(ServedRepository.overlay(8))).isEqualTo("two\n");
            assertThat(branch.log(10)).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void saysWhichBranchesThereAreWhereTheServerSpeaksTheOldProtocol(ServedRepository.Kind kind) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, ServedRepository.services(1))) {
            served.server().speakOldProtocol();
            GitBranch branch = GitBranch.open(served.remote(), "release", GitOptions.defaults());

            assertThatThrownBy(branch::snapshot)
                    .hasMessageContaining("there is no branch \"release\"")
                    .hasMessageNotContaining("refs/");
        }
    }
}
