/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;

/**
 * A folder with an {@code input}, the {@code target} in it that is built, and what must come of it: {@code expected.yaml}
 * byte for byte, or an error with the text of {@code expected-error.txt}.
 */
public record KustomizeCase(Path folder) {

    public void check(KustomizeOptions options, KustomizeSession session) throws IOException {
        Path input = folder.resolve("input").toRealPath();
        Path targetFile = folder.resolve("target");
        Path target = Files.exists(targetFile)
                ? input.resolve(Files.readString(targetFile).strip())
                : input;
        Path expected = folder.resolve("expected.yaml");
        if (Files.exists(expected)) {
            KustomizeBuild build = Kustomizer.build(target, options, session);
            assertThat(KustomizeYaml.write(build.resources())).isEqualTo(Files.readString(expected));
        } else {
            String message =
                    Files.readString(folder.resolve("expected-error.txt")).strip();
            GitOpsException refusal = catchThrowableOfType(
                    GitOpsException.class,
                    () -> KustomizeYaml.write(
                            Kustomizer.build(target, options, session).resources()));
            assertThat(refusal.message().replace(input.toString(), "")).contains(message);
        }
    }
}
