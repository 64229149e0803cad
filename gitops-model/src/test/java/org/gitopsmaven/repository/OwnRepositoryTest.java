/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRepositoryTest {

    @TempDir
    Path directory;

    @Test
    void takesTheRevisionsThatGitOpsYamlNamesForTheWorkTree() throws IOException {
        Files.writeString(directory.resolve("gitops.yaml"), "repository:\n  revisions: [release, v2]\n");

        OwnRepository own = OwnRepository.of(SourceTree.of(directory), List.of(), List.of());

        assertThat(List.of("", "HEAD", "release", "refs/heads/release", "v2")).allMatch(own::isCheckedOut);
        assertThat(List.of("main", "v1")).noneMatch(own::isCheckedOut);
    }

    @Test
    void takesAnyBranchButNoVersionForATreeThatIsNoCheckout() {
        OwnRepository own = OwnRepository.of(SourceTree.of(directory), List.of(), List.of());

        assertThat(own.isCheckedOut("main")).isTrue();
        assertThat(own.isCheckedOut("v1.2.3")).isFalse();
    }
}
