/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines share nothing but the repository. */
class SeparateProgramsTest {

    private static final List<Integer> BUILDS = List.of(3, 1, 4, 2);

    @TempDir
    Path directory;

    @Test
    void theNewestOfSeveralProgramsIsWhatStays() throws IOException, InterruptedException {
        ChangeRepository repository = ChangeRepository.create(
                directory, "web/overlays/dev/kustomization.yaml", "images: [{name: r.io/web, newTag: v0}]\n");
        List<Process> programs = new ArrayList<>();
        for (int build : BUILDS) {
            programs.add(start(build));
        }

        List<String> landed = new ArrayList<>();
        for (int i = 0; i < BUILDS.size(); i++) {
            Process program = programs.get(i);
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(program.waitFor()).as(said).isZero();
            assertThat(said.lines().toList()).last().isIn("Published", "Superseded");
            if (said.endsWith("Published")) {
                landed.add("Bump web in dev to v" + BUILDS.get(i));
            }
        }

        assertThat(repository.text("web/overlays/dev/kustomization.yaml")).contains("newTag: v4");
        landed.sort(java.util.Comparator.reverseOrder());
        landed.add("First");
        assertThat(repository.subjects()).containsExactlyElementsOf(landed);
    }

    private Process start(int build) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BumpProgram.class.getName(),
                        directory.resolve("gitops.git").toString(),
                        String.valueOf(build))
                .redirectErrorStream(true)
                .start();
    }
}
