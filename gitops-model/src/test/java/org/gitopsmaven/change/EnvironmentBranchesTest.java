/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.gitopsmaven.change.Publication.NothingToDo;
import org.gitopsmaven.change.Publication.Published;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.EnvironmentName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application whose tree lies in its own repository, with a branch for each environment. */
class EnvironmentBranchesTest {

    private static final RepositoryPath DEV = RepositoryPath.of(".gitops/overlays/dev/kustomization.yaml");
    private static final RepositoryPath STAGING = RepositoryPath.of(".gitops/overlays/staging/kustomization.yaml");

    @TempDir
    Path directory;

    private EnvironmentBranches branches;

    @BeforeEach
    void create() throws Exception {
        ChangeRepository.create(
                directory,
                "gitops.yaml",
                "environments:\n  - {name: dev, branch: dev}\n  - {name: staging, branch: staging}\n  - {name: prod}\n",
                DEV.value(),
                overlay("v1"),
                STAGING.value(),
                overlay("v1"),
                ".gitops/overlays/prod/kustomization.yaml",
                overlay("v1"));
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(directory.resolve("gitops.git").toFile())
                .setBare()
                .build()) {
            for (String branch : List.of("dev", "staging")) {
                RefUpdate update = repository.updateRef("refs/heads/" + branch);
                update.setNewObjectId(repository.resolve("refs/heads/main"));
                update.update();
            }
        }
        branches =
                new EnvironmentBranches(GitRemote.of(directory.resolve("gitops.git")), "main", GitOptions.defaults());
    }

    @Test
    void bumpsOnTheBranchOfTheEnvironment() {
        Map<String, Publication> result = publish(bump("dev"));

        assertThat(result).containsOnlyKeys("dev");
        assertThat(result.get("dev")).isInstanceOf(Published.class);
        assertThat(text("dev", DEV)).isEqualTo(overlay("v2"));
        assertThat(subjects("main")).containsExactly("First");
        assertThat(publish(bump("dev")).get("dev")).isInstanceOf(NothingToDo.class);
    }

    @Test
    void bumpsOnSeveralBranchesWhenSeveralEnvironmentsGetTheImage() {
        Map<String, Publication> result = publish(ChangeRepository.bump(
                ChangeRepository.edit("warehouse", "dev", "r.io/warehouse:v2"),
                ChangeRepository.edit("warehouse", "prod", "r.io/warehouse:v2")));

        assertThat(result).containsOnlyKeys("dev", "main");
        assertThat(subjects("main")).containsExactly("Bump warehouse in prod to v2", "First");
        assertThat(subjects("dev")).containsExactly("Bump warehouse in dev to v2", "First");
    }

    @Test
    void promotesFromBranchToBranchAndBack() {
        publish(bump("dev"));
        EnvironmentName staging = EnvironmentName.of("staging");

        publish(ChangeRequest.promote(Promotion.of(EnvironmentName.of("dev"), staging), ChangeOrigin.UNKNOWN));

        assertThat(text("staging", STAGING)).isEqualTo(overlay("v2"));
        assertThat(text("staging", DEV)).isEqualTo(overlay("v1"));
        publish(ChangeRequest.rollBack(new Rollback(staging, List.of(), null), ChangeOrigin.UNKNOWN));
        assertThat(text("staging", STAGING)).isEqualTo(overlay("v1"));
        assertThat(subjects("main")).containsExactly("First");
    }

    @Test
    void obeysTheMainBranchWhereABranchHasNoSettings() {
        RepositoryPath settings = RepositoryPath.of("gitops.yaml");
        write("dev", new FileEdit.Remove(settings));
        String text = "environments: [{name: dev, branch: dev, tags: {pattern: 'dev-.*'}}]\n";
        write("main", new FileEdit.Put(settings, text.getBytes(UTF_8)));

        assertThatThrownBy(() -> publish(bump("dev"))).hasMessageContaining("want a tag that matches dev-.*");
    }

    private void write(String branch, FileEdit edit) {
        branches.branch(branch).commit(tip -> new BranchEdit(List.of(edit), CommitMessage.of("Settings")));
    }

    private static ChangeRequest bump(String environment) {
        return ChangeRepository.bump(ChangeRepository.edit("warehouse", environment, "r.io/warehouse:v2"));
    }

    private Map<String, Publication> publish(ChangeRequest request) {
        return new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY).publish(branches, request, false);
    }

    private String text(String branch, RepositoryPath path) {
        return new String(branches.branch(branch).snapshot().read(path).orElseThrow(), UTF_8);
    }

    private List<String> subjects(String branch) {
        return branches.branch(branch).log(10).stream()
                .map(CommitRecord::subject)
                .toList();
    }

    private static String overlay(String tag) {
        return "images:\n  - name: warehouse\n    newName: r.io/warehouse\n    newTag: " + tag + "\n";
    }
}
