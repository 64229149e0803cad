/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.git.CommitMessage.Trailer;
import org.gitopsmaven.git.CommitRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageTemplateTest {

    @TempDir
    Path directory;

    @Test
    void saysWhatTheTeamWantsAndKeepsTheTrailers() {
        ChangeRepository repository = ChangeRepository.create(
                directory, "overlays/dev/kustomization.yaml", "images: [{name: r.io/web, newTag: v1}]\n");
        MessageTemplate template = MessageTemplate.of(
                "deploy({environment}): {application} {version}\n\n{before} to {after}\n{changes}\nsee {build} of {commit}");
        ChangeOrigin origin = new ChangeOrigin("0123abc", "https://ci.example.com/7", BuildOrder.UNKNOWN, null);

        new Publisher(PublishOptions.DEFAULT.saying(template), PublishListener.NOBODY)
                .publish(
                        repository.branch(),
                        ChangeRequest.bump(List.of(ChangeRepository.edit("web", "dev", "r.io/web:v2")), origin));

        CommitRecord commit = repository.branch().log(1).get(0);
        assertThat(commit.message()).startsWith("""
                deploy(dev): web v2

                r.io/web:v1 to r.io/web:v2
                web in dev: r.io/web:v1 → r.io/web:v2
                see https://ci.example.com/7 of 0123abc

                GitOps-Application: web
                """);
        assertThat(commit.trailers()).contains(new Trailer("GitOps-Operation", "bump"));
    }

    @Test
    void refusesVariablesThatThereAreNot() {
        assertThatThrownBy(() -> MessageTemplate.of("bump {aplication}"))
                .hasMessageContaining("there is no {aplication} in messages")
                .hasMessageContaining("application");
        assertThatThrownBy(() -> MessageTemplate.of("  ")).hasMessageContaining("is empty");
    }
}
