/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals and modules of a build have one process between them. */
class HelmSessionTest {

    @TempDir
    Path scratch;

    private final HelmSession session = new HelmSession();
    private HelmRequest chart;
    private long before;

    @BeforeAll
    static void unpackOnce() {
        SharedHelm.open().close();
    }

    @BeforeEach
    void createAChart() {
        chart = HelmRequest.of(ChartBuilder.in(scratch, "app")
                .with("templates/a.yaml", "a: {{ .Release.Name }}\n")
                .path());
        before = children();
    }

    @AfterEach
    void end() {
        session.close();
    }

    @Test
    void keepsOneProcessForAllRenderers() throws IOException {
        for (int run = 0; run < 3; run++) {
            try (HelmRenderer renderer = session.open(SharedHelm.options())) {
                assertThat(renderer.render(chart).text()).contains("a: release-name");
            }
        }

        assertThat(children()).isEqualTo(before + 1);
        session.close();
        assertThat(children()).isEqualTo(before);
        assertThat(SharedHelm.workspaces(ProcessHandle.current().pid())).isEmpty();
    }

    @Test
    void startsAnotherProcessForOtherLimits() {
        HelmOptions other = SharedHelm.options().withLimits(Duration.ofSeconds(50), 1L << 30);
        List.of(SharedHelm.options(), other)
                .forEach(options -> session.open(options).render(chart));

        assertThat(children()).isEqualTo(before + 2);
    }

    @Test
    void startsNothingForARenderingThatIsKept() throws IOException {
        HelmOptions keeping = SharedHelm.options().withRenderings(Files.createDirectory(scratch.resolve("kept")));
        String rendered;
        try (HelmSession first = new HelmSession()) {
            rendered = first.open(keeping).render(chart).text();
        }

        assertThat(session.open(keeping).render(chart).text()).isEqualTo(rendered);
        assertThat(children()).isEqualTo(before);
    }

    @Test
    void rendersNothingAfterItsEnd() {
        HelmRenderer renderer = session.open(SharedHelm.options());
        session.close();

        assertThat(HelmFaults.helm(() -> renderer.render(chart)).fault()).isEqualTo(HelmFault.CLOSED);
    }

    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }
}
