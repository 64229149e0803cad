/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.git.BareRepository;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitIdentity;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.RepositoryPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promotes and rolls back the tree of the example application, in a repository without a pom. */
class PromoteIT {

    private static final RepositoryPath STAGING = RepositoryPath.of("overlays/staging/kustomization.yaml");
    private static final RepositoryPath PROD = RepositoryPath.of("overlays/prod/kustomization.yaml");

    @TempDir
    Path directory;

    @BeforeEach
    void createRepository() throws IOException {
        Map<RepositoryPath, byte[]> files = new TreeMap<>();
        files.put(RepositoryPath.of("base/kustomization.yaml"), bytes("resources: [web.yaml]\n"));
        files.put(RepositoryPath.of("base/web.yaml"), bytes(deployment()));
        for (String environment : List.of("dev", "staging", "prod")) {
            String tag = environment.equals("dev") ? "1.1.0" : "1.0.0";
            files.put(
                    RepositoryPath.of("overlays/" + environment + "/kustomization.yaml"),
                    bytes("resources: [../../base]\nnamespace: web-" + environment
                            + "\nimages:\n  - name: registry.example.com/web # ours\n    newTag: " + tag + "\n"));
        }
        BareRepository.createIfMissing(remote(), "main", files, CommitMessage.of("Start"), GitIdentity.DEFAULT);
    }

    @Test
    void movesTheImageThroughAllEnvironmentsAndBack() {
        String before = read(PROD);

        promote("dev", "staging")
                .succeeds()
                .says("web in staging: registry.example.com/web:1.0.0 -> registry.example.com/web:1.1.0")
                .says("+    newTag: 1.1.0");
        promote("staging", "prod").succeeds().says("pushed");
        promote("staging", "prod").succeeds().says("nothing to promote");

        assertThat(read(PROD)).isEqualTo(before.replace("1.0.0", "1.1.0"));
        run("rollback", "-Dgitops.environment=prod").succeeds().says("newTag: 1.0.0");
        run("rollback", "-Dgitops.environment=prod").succeeds().says("nothing to roll back");
        assertThat(read(PROD)).isEqualTo(before);
        assertThat(read(STAGING)).contains("1.1.0");
        assertThat(subjects())
                .containsExactly(
                        "Roll back web in prod to 1.0.0",
                        "Promote web from staging to prod: 1.1.0",
                        "Promote web from dev to staging: 1.1.0",
                        "Start");
    }

    @Test
    void refusesToSkipAnEnvironment() {
        promote("dev", "prod").fails().says("would pass over staging");

        run("promote", "-Dgitops.from=dev", "-Dgitops.to=prod", "-Dgitops.promote.hotfix=outage", "-Dgitops.skipCi")
                .succeeds();
        assertThat(subjects().get(0)).isEqualTo("Promote web from dev to prod: 1.1.0 [skip ci]");
    }

    @Test
    void showsWhatWouldMoveInADryRun() {
        run("promote", "-Dgitops.from=dev", "-Dgitops.to=staging", "-Dgitops.dryRun")
                .succeeds()
                .says("dry run")
                .says("+    newTag: 1.1.0");

        assertThat(subjects()).hasSize(1);
    }

    @Test
    void refusesWhatValidationFindsErrorsIn() {
        put("base/web.yaml", deployment().replace("containerPort: 8080", "containerPort: http"));

        promote("dev", "staging")
                .fails()
                .says("dev has 1 error and is not promoted")
                .says("web.yaml");

        assertThat(subjects()).hasSize(2);
    }

    @Test
    void saysWhatIsMissingOnTheCommandLine() {
        run("promote", "-Dgitops.from=dev").fails().says("set -Dgitops.to=");
        run("rollback").fails().says("set -Dgitops.environment=");
    }

    private MavenBuild promote(String from, String to) {
        return run("promote", "-Dgitops.from=" + from, "-Dgitops.to=" + to);
    }

    private MavenBuild run(String goal, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                Plugin.goal(goal),
                "-Dgitops.repository=" + directory.resolve("gitops.git").toUri(),
                "-Dgitops.application=web"));
        all.addAll(List.of(arguments));
        return MavenBuild.run(elsewhere(), all.toArray(String[]::new));
    }

    private Path elsewhere() {
        try {
            return Files.createDirectories(directory.resolve("elsewhere"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String path, String text) {
        BranchEdit edit = new BranchEdit(
                List.of(new FileEdit.Put(RepositoryPath.of(path), bytes(text))), CommitMessage.of("By hand"));
        branch().commit(tip -> edit);
    }

    private String read(RepositoryPath path) {
        return new String(branch().snapshot().read(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private List<String> subjects() {
        return branch().log(50).stream().map(CommitRecord::subject).toList();
    }

    private GitBranch branch() {
        return GitBranch.open(remote(), "main", GitOptions.defaults());
    }

    private GitRemote remote() {
        return GitRemote.of(directory.resolve("gitops.git"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String deployment() {
        return """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                spec:
                  selector:
                    matchLabels: {app: web}
                  template:
                    metadata:
                      labels: {app: web}
                    spec:
                      containers:
                        - name: web
                          image: registry.example.com/web
                          ports:
                            - containerPort: 8080
                """;
    }
}
