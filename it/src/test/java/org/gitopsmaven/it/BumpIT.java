/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.git.BareRepository;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitIdentity;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.RepositoryPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BumpIT {

    private static final RepositoryPath DEV = RepositoryPath.of("overlays/dev/kustomization.yaml");

    @TempDir
    Path directory;

    @Test
    void changesOneLineAndPushesOnce() throws IOException {
        Project.copy("application", directory);
        String before = Files.readString(directory.resolve("src/main/gitops/overlays/dev/kustomization.yaml"));

        MavenBuild.run(directory, "verify")
                .succeeds()
                .says("rendered  dev")
                .says("checked   ")
                .says("pushed")
                .says("-    newTag: 0.9.0 # what runs in dev")
                .says("+    newTag: 1.0.0 # what runs in dev");

        assertThat(read(DEV)).isEqualTo(before.replace("newTag: 0.9.0", "newTag: 1.0.0"));
        assertThat(repository().log(10)).hasSize(2);
    }

    @Test
    void doesNothingTheSecondTime() throws IOException {
        Project.copy("application", directory);
        MavenBuild.run(directory, "verify").succeeds();
        String index = Files.readString(directory.resolve("target/gitops/index.json"));

        MavenBuild.run(directory, "verify").succeeds().says("nothing to bump");

        assertThat(repository().log(10)).hasSize(2);
        assertThat(directory.resolve("target/gitops/index.json")).hasContent(index);
    }

    @Test
    void showsTheDiffAndPushesNothingInADryRun() throws IOException {
        Project.copy("application", directory);

        MavenBuild.run(directory, "verify", "-Dgitops.dryRun")
                .succeeds()
                .says("dry run")
                .says("+    newTag: 1.0.0 # what runs in dev");

        assertThat(repository().log(10)).hasSize(1);
    }

    @Test
    void bumpsWithoutAPom() throws IOException {
        Project.copy("application", directory);
        MavenBuild.run(directory, "verify").succeeds();
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));

        MavenBuild.run(
                        elsewhere,
                        Plugin.goal("bump"),
                        "-Dgitops.repository=" + url(),
                        "-Dgitops.application=application",
                        "-Dgitops.environment=dev,prod",
                        "-Dgitops.image=registry.example.com/application:1.2.0")
                .succeeds()
                .says("pushed");

        assertThat(read(DEV)).contains("newTag: 1.2.0");
        assertThat(read(RepositoryPath.of("overlays/prod/kustomization.yaml"))).contains("newTag: 1.2.0");
        assertThat(repository().log(10)).hasSize(3);
    }

    @Test
    void saysThatItCannotPushOffline() throws IOException {
        MavenBuild.run(
                        directory,
                        Plugin.goal("bump"),
                        "-Dgitops.repository=https://git.example.com/gitops.git",
                        "-Dgitops.application=web",
                        "-Dgitops.environment=dev",
                        "-Dgitops.image=registry.example.com/web:1.0.0")
                .fails()
                .says("nothing can be pushed to main of https://git.example.com/gitops.git: Maven is offline");
    }

    /** As release:perform does it: the tag is checked out, no branch, and that is deployed. */
    @Test
    void bumpsOnceFromACheckoutOfATag() throws IOException {
        Path checkout = Files.createDirectories(directory.resolve("target/checkout"));
        Project.copy("application", checkout);
        String commit = Checkout.commit(checkout, "Release 1.0.0");
        Checkout.detach(checkout, "v1.0.0");

        MavenBuild.run(checkout, "verify").succeeds().says("pushed");
        MavenBuild.run(checkout, "verify").succeeds().says("nothing to bump");

        GitBranch branch = GitBranch.open(
                GitRemote.of(checkout.resolve("target/gitops-repository.git")), "main", GitOptions.defaults());
        assertThat(branch.log(10)).hasSize(2);
        assertThat(branch.log(1).get(0).trailers())
                .contains(
                        new CommitMessage.Trailer("GitOps-Source-Commit", commit),
                        new CommitMessage.Trailer("Argocd-reference-commit-subject", "Release 1.0.0"));
    }

    @Test
    void looksAsTheTeamWantsIt() throws IOException {
        Project.copy("application", directory);

        MavenBuild.run(
                        directory,
                        "verify",
                        "-Dgitops.commit.message=deploy({environment}): {application} {version}",
                        "-Dgitops.commit.author=Deploy Bot <bot@example.com>",
                        "-Dgitops.skipCi")
                .succeeds();

        assertThat(repository().log(1).get(0).subject()).isEqualTo("deploy(dev): application 1.0.0 [skip ci]");
        assertThat(repository().log(1).get(0).author()).isEqualTo("Deploy Bot");
    }

    @Test
    void pushesOnceForAllModules() throws IOException {
        copyModules();

        MavenBuild.run(directory, "-T2", "verify", repositoryProperty())
                .succeeds()
                .says("pushed");

        assertThat(read(RepositoryPath.of("orders/overlays/dev/kustomization.yaml")))
                .contains("newTag: 1.0.0");
        assertThat(read(RepositoryPath.of("stock/overlays/dev/kustomization.yaml")))
                .contains("newTag: 1.0.0");
        assertThat(repository().log(10)).hasSize(2);
    }

    @Test
    void countsAllProjectsOnTheCommandLine() throws IOException {
        copyModules();

        MavenBuild.run(directory, Plugin.goal("bump"), "-pl", "orders,stock", repositoryProperty())
                .succeeds()
                .says("pushed");

        assertThat(repository().log(10)).hasSize(2);
    }

    @Test
    void pushesNothingWhenAnEarlierModuleFails() throws IOException {
        copyModules();
        Path broken = directory.resolve("orders/src/main/gitops/overlays/dev/kustomization.yaml");
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "resources: [");

        MavenBuild.run(directory, "-fae", "verify", repositoryProperty())
                .fails()
                .doesNotSay("pushed");

        assertThat(repository().log(10)).hasSize(1);
    }

    /** Two modules that bump, one that does not, and the repository that they bump in. */
    private void copyModules() throws IOException {
        Project.copy("modules", directory);
        Map<RepositoryPath, byte[]> files = new TreeMap<>();
        for (String module : List.of("orders", "stock")) {
            String path = module + "/overlays/dev/kustomization.yaml";
            files.put(
                    RepositoryPath.of(path),
                    Files.readAllBytes(directory.resolve("gitops").resolve(path)));
        }
        BareRepository.createIfMissing(
                GitRemote.of(directory.resolve("target/gitops-repository.git")),
                "main",
                files,
                CommitMessage.of("Start"),
                GitIdentity.DEFAULT);
    }

    private String repositoryProperty() {
        return "-DgitopsRepository=" + url();
    }

    private String url() {
        return directory.resolve("target/gitops-repository.git").toUri().toString();
    }

    private GitBranch repository() {
        return GitBranch.open(
                GitRemote.of(directory.resolve("target/gitops-repository.git")), "main", GitOptions.defaults());
    }

    private String read(RepositoryPath path) {
        return new String(repository().snapshot().read(path).orElseThrow(), StandardCharsets.UTF_8);
    }
}
