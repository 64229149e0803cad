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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a chart does: it fails with the reason, the next chart renders, nothing is left behind. */
class HostileChartsTest {

    private static final String ENDLESS = "{{- range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}\n";

    private static HelmRenderer helm;

    @TempDir
    Path scratch;

    private ChartBuilder chart;
    private HelmRequest good;

    @BeforeAll
    static void open() {
        HelmOptions options = SharedHelm.options().withLimits(Duration.ofSeconds(3), 700L << 20);
        helm = SharedHelm.open(options);
    }

    @AfterAll
    static void close() {
        if (helm != null) {
            helm.close();
        }
    }

    @BeforeEach
    void start() {
        chart = ChartBuilder.in(scratch, "app");
        good = HelmRequest.of(ChartBuilder.in(scratch, "good")
                .with("templates/a.yaml", "a: {{ .Release.Name }}\n")
                .path());
    }

    @Test
    void endsAChartThatLoops() {
        HelmException fault = fault(ENDLESS);

        assertThat(fault.fault()).isEqualTo(HelmFault.TIMEOUT);
        assertThat(fault.message()).isEqualTo("the chart takes longer than 3 s to render");
        goesOn();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void endsAChartThatAllocatesWithoutBound() {
        HelmException fault = fault("a: {{ repeat 2000000000 \"x\" | len }}\n");

        assertThat(fault.fault()).isEqualTo(HelmFault.ENGINE_DIED);
        assertThat(fault.message()).isEqualTo("the chart needs more memory than the limit of 700 MB");
        goesOn();
    }

    @Test
    void survivesAChartThatTakesGoDown() {
        HelmException fault = fault("{{- $d := dict \"a\" (dict) }}{{ $_ := set $d \"a\" $d }}{{ merge $d $d }}\n");

        assertThat(fault.fault()).isIn(HelmFault.ENGINE_DIED, HelmFault.TIMEOUT);
        goesOn();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesASymbolicLinkOutOfTheChart() throws IOException {
        Path secret = Files.writeString(scratch.resolve("secret"), "top");
        Files.createSymbolicLink(chart.path().resolve("data.txt"), secret);

        assertThat(HelmFaults.of(() -> helm.render(HelmRequest.of(chart.path())))
                        .message())
                .isEqualTo("symbolic link leaves the repository: data.txt");
        assertThat(helm.render(HelmRequest.of(chart.path()).withRoot(scratch)).documents())
                .isEmpty();
        goesOn();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void boundsALinkToItsOwnDirectory() throws IOException {
        Files.createSymbolicLink(chart.path().resolve("again"), chart.path());

        assertThat(HelmFaults.of(() -> helm.render(HelmRequest.of(chart.path())))
                        .message())
                .contains("nested deeper than");
    }

    @Test
    void asksNoClusterForSecrets() {
        chart.with("templates/a.yaml", "a: {{ lookup \"v1\" \"Secret\" \"\" \"\" | toJson }}\n");

        assertThat(helm.render(HelmRequest.of(chart.path())).text()).contains("a: {}");
    }

    @Test
    void readsNoFileOutsideTheChart() {
        chart.with("templates/a.yaml", "a: {{ .Files.Get \"../../../../etc/hosts\" | quote }}\n");

        assertThat(helm.render(HelmRequest.of(chart.path())).text()).contains("a: \"\"");
    }

    @Test
    void blamesOnlyTheChartThatIsToBlame() throws InterruptedException, ExecutionException {
        chart.with("templates/a.yaml", ENDLESS);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Future<HelmException> bad =
                    pool.submit(() -> HelmFaults.helm(() -> helm.render(HelmRequest.of(chart.path()))));
            List<Future<HelmRendering>> others = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                others.add(pool.submit(() -> helm.render(good)));
            }
            for (Future<HelmRendering> other : others) {
                assertThat(other.get().documents()).hasSize(1);
            }
            assertThat(bad.get().fault()).isEqualTo(HelmFault.TIMEOUT);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void leavesNoProcessAndNoDirectory() throws IOException {
        long before = children();
        int workspaces = workspaces();
        try (HelmRenderer own = SharedHelm.open()) {
            own.render(good);
            assertThat(children()).isEqualTo(before + 1);
            assertThat(workspaces()).isEqualTo(workspaces + 1);
        }

        assertThat(children()).isEqualTo(before);
        assertThat(workspaces()).isEqualTo(workspaces);
    }

    @Test
    void refusesToRenderWhenClosed() {
        HelmRenderer own = HelmRenderer.open(SharedHelm.options());
        own.close();

        assertThat(HelmFaults.helm(() -> own.render(good)).fault()).isEqualTo(HelmFault.CLOSED);
    }

    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    private static int workspaces() throws IOException {
        return SharedHelm.workspaces(ProcessHandle.current().pid()).size();
    }

    private void goesOn() {
        assertThat(helm.render(good).text()).contains("a: release-name");
    }

    private HelmException fault(String template) {
        chart.with("templates/a.yaml", template);
        return HelmFaults.helm(() -> helm.render(HelmRequest.of(chart.path())));
    }
}
