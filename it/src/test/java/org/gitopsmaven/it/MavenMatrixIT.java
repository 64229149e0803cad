/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same small build on every line of Maven that is supported. */
class MavenMatrixIT {

    @TempDir
    Path directory;

    static List<ForkedMaven> mavens() throws IOException {
        List<ForkedMaven> mavens = ForkedMaven.found();
        assertThat(mavens).hasSizeGreaterThanOrEqualTo(3);
        return mavens;
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void rendersValidatesAndBumps(ForkedMaven maven) throws IOException, InterruptedException {
        Project.copy("application", directory);

        MavenBuild build = maven.run(directory, "verify");

        build.succeeds()
                .says("rendered 6 resources of 2 targets")
                .says("no findings")
                .says("pushed");
        assertThat(directory.resolve("target/gitops/prod/application/deployment-application.yaml"))
                .content()
                .contains("replicas: 3", "image: registry.example.com/application:0.8.0");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void promotesInTheRepositoryWhoseWorkTreeItIsCalledIn(ForkedMaven maven)
            throws IOException, InterruptedException, GitAPIException {
        Path repository = directory.resolve("gitops.git");
        PublishedProject gitops = PublishedProject.of("infra-gitops", repository);
        Path workTree = directory.resolve("work-tree");
        Git.cloneRepository()
                .setURI(gitops.url())
                .setDirectory(workTree.toFile())
                .call()
                .close();

        maven.run(
                        workTree,
                        Plugin.goal("promote"),
                        "-Dgitops.from=staging",
                        "-Dgitops.to=prod",
                        "-Dgitops.application=cms")
                .succeeds()
                .says("pushed");
    }
}
